package org.industryfacts.engine.text;

import java.util.List;

/**
 * A sentence of a cleaned text.
 *
 * @param paragraph which one it belongs to, from 0
 * @param span with its closing punctuation, without blanks around it
 * @param clauses in order, within the span, without the punctuation that divides and closes them; at least one
 */
public record Sentence(int paragraph, Span span, List<Span> clauses) {

    public Sentence {
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty() || !clauses.stream().allMatch(span::contains)) {
            throw new IllegalArgumentException("a sentence at " + span + " cannot have the clauses " + clauses);
        }
    }
}
