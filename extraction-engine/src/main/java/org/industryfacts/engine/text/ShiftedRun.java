package org.industryfacts.engine.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that was decoded one byte out of step.
 *
 * <p>How that comes about: a tool replaced byte sequences in GBK text, and one of its patterns matched the second byte
 * of a character and the first of the next. What it inserted there, an ASCII byte first, made a false pair with the
 * byte before, which was shown as {@code ?}; from there on each shown character is the second byte of one true
 * character and the first byte of the next, until the bytes of one pair happened to be a true pair again. Pairs that
 * are no character were dropped without trace.
 *
 * @param head the true characters before the run that the damage hides as well, as in {@code 。”}
 * @param leads what the first byte of the first true character may be
 * @param start where the run's shown characters begin
 * @param end just after the last of them, where {@code ending} begins
 * @param ending how text and bytes came together again
 * @param marker where the damage begins to show
 */
record ShiftedRun(int marker, String head, int[] leads, int start, int end, Ending ending) {

    /** The longest run that is read; the longest seen has 14 characters. */
    static final int MAX_LENGTH = 40;

    /**
     * How a run ends.
     *
     * @param trails what the second byte of the last true character may be
     * @param reading how that is read, where its annotation is left
     * @param end where the undamaged text goes on
     */
    record Ending(int[] trails, @Nullable PinyinReading reading, int end) {}

    /** Everything that is shown of it. */
    Span span() {
        return new Span(marker, ending.end());
    }
}
