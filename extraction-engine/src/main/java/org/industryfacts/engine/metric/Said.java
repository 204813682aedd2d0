package org.industryfacts.engine.metric;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Whose the figure before was, in the same sentence. */
record Said(@Nullable Subject subject, Span figure) {

    static @Nullable Said of(@Nullable Figure before) {
        return before == null
                ? null
                : new Said(before.subject(), before.quantity().span());
    }
}
