package org.industryfacts.engine.place;

import org.industryfacts.engine.text.Span;

/**
 * A word of the gazetteer as it stands in a text.
 *
 * @param inPhrase whether it is the beginning of a longer word: 宁德 in 宁德时代
 */
record Sighting(Span span, Entry entry, boolean inPhrase) {}
