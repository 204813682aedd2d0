package org.industryfacts.engine.text;

/**
 * What one filter puts in the place of a stretch of the text that it was given.
 *
 * @param reconstructed whether the new characters were supplied rather than read
 */
record Replacement(Span span, String text, boolean reconstructed) {}
