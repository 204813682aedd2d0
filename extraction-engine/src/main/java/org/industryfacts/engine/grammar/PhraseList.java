package org.industryfacts.engine.grammar;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * Noun phrases in a row: A、B和C等企业.
 *
 * @param span from the first to the last character, the class included
 * @param items the phrases, in the order of the text; one where there is no list
 * @param kind what they are said to be (企业), which ends the list after 等; null where the text does not say
 */
public record PhraseList(
        Span span, List<Span> items, @Nullable Span kind) {

    public PhraseList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has items");
        }
    }

    /** A phrase alone. */
    static PhraseList of(Span phrase) {
        return new PhraseList(phrase, List.of(phrase), null);
    }
}
