package org.industryfacts.engine.page;

import java.util.regex.Pattern;

/**
 * What a line, or a part of one, looks like that belongs to no article.
 *
 * @param scope where on a page it counts
 * @param cutsRest whether what follows it on the page goes too
 */
record LinePattern(LineKind kind, Scope scope, boolean cutsRest, Pattern pattern) {

    /** A region of a page: its paragraphs, and what stands before and after them. */
    enum Scope {
        ANY,
        HEAD,
        TAIL,
        EDGE,
        /** Between a heading and a paragraph. */
        BYLINE;

        boolean holds(Scope region) {
            return this == ANY || this == region || this == EDGE && (region == HEAD || region == TAIL);
        }
    }
}
