package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

/** Reads one kind of value. Implementations are immutable and look at a bounded number of characters. */
interface ValueReader {

    /** Whether what it reads may begin with {@code c}; it is asked for no other character. */
    boolean mayBegin(char c);

    /** What begins at {@code at}; null where this reader makes nothing of it. */
    @Nullable
    Reading read(String text, int at);
}
