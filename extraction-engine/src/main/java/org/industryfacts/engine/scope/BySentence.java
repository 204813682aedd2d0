package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

/** What is found out about a sentence when it is first asked for, and then known. Not for use by several threads. */
final class BySentence<T> {

    private final IntFunction<T> find;
    private final List<@Nullable T> found;

    /** @param sentences how many the article has */
    BySentence(int sentences, IntFunction<T> find) {
        this.find = find;
        this.found = new ArrayList<>(Collections.nCopies(sentences, null));
    }

    /** @param index of the sentence in the article */
    T of(int index) {
        T known = found.get(index);
        if (known == null) {
            known = find.apply(index);
            found.set(index, known);
        }
        return known;
    }
}
