package org.industryfacts.engine.text;

import java.util.Arrays;

/** Builds an {@link OffsetMap} segment by segment, in the order of the cleaned text. */
final class OffsetMapBuilder {

    private int count;
    private int length;
    private int[] cleaned = new int[8];
    private int[] original = new int[8];
    private int[] blockEnd = new int[8];
    private boolean[] reconstructed = new boolean[8];
    private int lastStart;
    private int lastEnd;

    /** {@code size} characters that stand one for one for those from {@code start} on. */
    void aligned(int size, int start, boolean flag) {
        if (size == 0) {
            return;
        }
        checkMonotone(start, start + 1);
        if (!continuesAligned(start, flag)) {
            add(start, OffsetMap.ALIGNED, flag);
        }
        lastStart = start + size - 1;
        lastEnd = lastStart + 1;
        length += size;
    }

    /** {@code size} characters that together stand for {@code stretch}. */
    void block(int size, Span stretch, boolean flag) {
        if (size == 0) {
            return;
        }
        checkMonotone(stretch.start(), stretch.end());
        if (!continuesBlock(stretch, flag)) {
            add(stretch.start(), stretch.end(), flag);
        }
        lastStart = stretch.start();
        lastEnd = stretch.end();
        length += size;
    }

    /** All further characters, however many, one for one for those from {@code start} on; closes the map. */
    void alignedToEnd(int start, boolean flag) {
        aligned(1, start, flag);
    }

    /** The map of what was appended; its last segment must be open. */
    OffsetMap build() {
        return new OffsetMap(
                Arrays.copyOf(cleaned, count),
                Arrays.copyOf(original, count),
                Arrays.copyOf(blockEnd, count),
                Arrays.copyOf(reconstructed, count));
    }

    private boolean continuesAligned(int start, boolean flag) {
        return count > 0
                && blockEnd[count - 1] == OffsetMap.ALIGNED
                && reconstructed[count - 1] == flag
                && start - original[count - 1] == length - cleaned[count - 1];
    }

    private boolean continuesBlock(Span stretch, boolean flag) {
        return count > 0
                && blockEnd[count - 1] == stretch.end()
                && original[count - 1] == stretch.start()
                && reconstructed[count - 1] == flag;
    }

    private void checkMonotone(int start, int end) {
        if (start < lastStart || end < lastEnd) {
            throw new IllegalStateException("offsets must not fall: cleaned " + length + " would stand for original "
                    + start + ".." + end + " after " + lastStart + ".." + lastEnd + ", segment " + count);
        }
    }

    private void add(int start, int end, boolean flag) {
        if (count == cleaned.length) {
            int capacity = count * 2;
            cleaned = Arrays.copyOf(cleaned, capacity);
            original = Arrays.copyOf(original, capacity);
            blockEnd = Arrays.copyOf(blockEnd, capacity);
            reconstructed = Arrays.copyOf(reconstructed, capacity);
        }
        cleaned[count] = length;
        original[count] = start;
        blockEnd[count] = end;
        reconstructed[count] = flag;
        count++;
    }
}
