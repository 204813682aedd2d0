package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * What a reader made of the characters before {@code end}.
 *
 * @param value null where they are understood, but are no value: 第三届
 */
record Reading(int end, @Nullable Value value) {

    static Reading of(Value value) {
        return new Reading(value.span().end(), value);
    }

    /** Passed over: understood as nothing that counts. */
    static Reading nothing(int end) {
        return new Reading(end, null);
    }
}
