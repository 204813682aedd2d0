package org.industryfacts.engine.lexicon;

import org.industryfacts.engine.text.Span;

/**
 * A word as it stands in a text.
 *
 * @param wordClass its most frequent part of speech
 * @param nominal whether it can head or modify a noun phrase: nouns, names, attributive adjectives, Latin words, and
 *     verbs that are often used as nouns
 */
public record Word(Span span, WordClass wordClass, boolean nominal) {}
