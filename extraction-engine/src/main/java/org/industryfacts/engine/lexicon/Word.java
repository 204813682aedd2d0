package org.industryfacts.engine.lexicon;

import org.industryfacts.engine.text.Span;

/**
 * A word as it stands in a text.
 *
 * @param characters that it is written in
 * @param wordClass its most frequent part of speech
 * @param nominal whether it can head or modify a noun phrase: nouns, names, attributive adjectives, Latin words, and
 *     verbs that are often used as nouns
 */
public record Word(Span span, String characters, WordClass wordClass, boolean nominal) {}
