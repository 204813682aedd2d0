package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

/** Reads one kind of value. Implementations are immutable and look at a bounded number of characters. */
interface ValueReader {

    /** What it reads may begin with these; it is asked for no other character. */
    CharSet beginnings();

    /** What begins at {@code at}; null where this reader makes nothing of it. */
    @Nullable
    Reading read(String text, int at);
}
