package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/**
 * What was found at the tokens of a sentence that were asked for last, since rules of all types ask for the same again
 * and again. It takes the same room however long the sentence is. Not for use by several threads.
 */
final class Remembered<T> {

    private static final int MOST = 256;

    private final IntFunction<T> find;
    private final int places;
    /** Tokens share a place that are {@link #places} apart; empty until something is asked. */
    private final List<@Nullable Found<T>> found = new ArrayList<>(0);

    /** @param tokens how many the sentence has; one more may be asked for */
    Remembered(int tokens, IntFunction<T> find) {
        this.find = find;
        this.places = Math.min(MOST, tokens + 1);
    }

    private record Found<T>(int token, T what) {}

    T at(int token) {
        if (found.isEmpty()) {
            found.addAll(Collections.nCopies(places, null));
        }
        Found<T> known = found.get(token % places);
        if (known == null || known.token() != token) {
            known = new Found<>(token, find.apply(token));
            found.set(token % places, known);
        }
        return known.what();
    }
}
