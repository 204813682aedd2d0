package org.industryfacts.engine.product;

import org.industryfacts.engine.text.Span;

/** How far around its verb a product, its maker and what is claimed of it may stand; no writer needs more. */
final class Reach {

    private static final int CHARACTERS = 160;

    private Reach() {}

    /** The end of a clause before a position, as far as it reaches. */
    static Span before(Span clause, int position) {
        int end = Math.max(clause.start(), position);
        return new Span(Math.max(clause.start(), end - CHARACTERS), end);
    }

    /** The beginning of a clause from a position on, as far as it reaches. */
    static Span after(Span clause, int position) {
        return new Span(position, Math.max(position, Math.min(clause.end(), position + CHARACTERS)));
    }
}
