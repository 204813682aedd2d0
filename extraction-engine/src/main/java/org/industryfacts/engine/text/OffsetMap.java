package org.industryfacts.engine.text;

import java.util.Arrays;

/**
 * Where each character of a cleaned text comes from in the original. Immutable and safe to share between threads.
 *
 * <p>The cleaned text is divided into segments, and only their beginnings are kept. In an <em>aligned</em> segment
 * character stands for character. In a <em>block</em> all characters together stand for one stretch of the original,
 * which is empty for characters that were inserted. What lies between the stretches of two segments was deleted. Both
 * ends never fall from one cleaned character to the next. The last segment is aligned and has no end, so a map needs to
 * know no length; a position past the last character maps to the end of the original.
 *
 * <p>Positions are UTF-16 indices. A lookup is a binary search over the segments.
 */
public final class OffsetMap {

    /** Stands for the end of an aligned segment's stretch, which follows from its length. */
    static final int ALIGNED = -1;

    private static final int END = Integer.MAX_VALUE;

    private static final OffsetMap IDENTITY =
            new OffsetMap(new int[] {0}, new int[] {0}, new int[] {ALIGNED}, new boolean[] {false});

    private final int[] cleaned;
    private final int[] original;
    private final int[] blockEnd;
    private final boolean[] reconstructed;

    OffsetMap(int[] cleaned, int[] original, int[] blockEnd, boolean[] reconstructed) {
        this.cleaned = cleaned;
        this.original = original;
        this.blockEnd = blockEnd;
        this.reconstructed = reconstructed;
    }

    /** The map of a text that was not changed. */
    public static OffsetMap identity() {
        return IDENTITY;
    }

    /**
     * The original characters that carry a stretch of the cleaned text: from the first one's to just after the last
     * one's, so that what was deleted inside is included and what was deleted at the edges is not. Empty where all of
     * it was inserted, and where it is empty itself, unless it parts characters that stand for the same ones.
     */
    public Span toOriginal(Span span) {
        if (span.isEmpty()) {
            return place(span.start());
        }
        int first = segmentOf(span.start());
        int last = segmentOf(span.end() - 1);
        int lastSegment = last;
        while (first < last && isInserted(first)) {
            first++;
        }
        while (first < last && isInserted(last)) {
            last--;
        }
        int start = startOf(first, Math.max(span.start(), cleaned[first]));
        int lastIndex = last == lastSegment ? span.end() - 1 : cleaned[last + 1] - 1;
        return new Span(start, endOf(last, lastIndex));
    }

    private Span place(int index) {
        int start = startOf(segmentOf(index), index);
        int before = index == 0 ? start : endOf(segmentOf(index - 1), index - 1);
        return new Span(start, Math.max(start, before));
    }

    /** Whether any character of the stretch was supplied by a repair rather than read. */
    public boolean isReconstructed(Span span) {
        if (span.isEmpty()) {
            return false;
        }
        int last = segmentOf(span.end() - 1);
        for (int segment = segmentOf(span.start()); segment <= last; segment++) {
            if (reconstructed[segment]) {
                return true;
            }
        }
        return false;
    }

    public boolean isIdentity() {
        return equals(IDENTITY);
    }

    /**
     * The map of a text that was cleaned once more.
     *
     * @param next from the newer text to the one that this map starts from
     * @return from the newer text to this map's original
     */
    public OffsetMap then(OffsetMap next) {
        if (next.isIdentity()) {
            return this;
        }
        if (isIdentity()) {
            return next;
        }
        OffsetMapBuilder chained = new OffsetMapBuilder();
        for (int segment = 0; segment < next.cleaned.length; segment++) {
            int from = next.original[segment];
            boolean flag = next.reconstructed[segment];
            if (next.isLast(segment)) {
                appendAligned(chained, from, END, flag);
            } else if (next.blockEnd[segment] == ALIGNED) {
                appendAligned(chained, from, from + next.length(segment), flag);
            } else {
                Span middle = new Span(from, next.blockEnd[segment]);
                chained.block(next.length(segment), toOriginal(middle), flag || isReconstructed(middle));
            }
        }
        return chained.build();
    }

    /** Appends this map's part between two positions, as the source of characters that were only moved. */
    private void appendAligned(OffsetMapBuilder chained, int from, int to, boolean flag) {
        int segment = segmentOf(from);
        for (int at = from; at < to; segment++) {
            int end = isLast(segment) ? to : Math.min(to, cleaned[segment + 1]);
            boolean flagged = flag || reconstructed[segment];
            if (end == END) {
                chained.alignedToEnd(startOf(segment, at), flagged);
            } else if (blockEnd[segment] == ALIGNED) {
                chained.aligned(end - at, startOf(segment, at), flagged);
            } else {
                chained.block(end - at, new Span(original[segment], blockEnd[segment]), flagged);
            }
            at = end;
        }
    }

    private boolean isLast(int segment) {
        return segment == cleaned.length - 1;
    }

    private int length(int segment) {
        return cleaned[segment + 1] - cleaned[segment];
    }

    private int segmentOf(int index) {
        int found = Arrays.binarySearch(cleaned, index);
        return found >= 0 ? found : -found - 2;
    }

    private int startOf(int segment, int index) {
        return blockEnd[segment] == ALIGNED ? original[segment] + index - cleaned[segment] : original[segment];
    }

    private int endOf(int segment, int index) {
        return blockEnd[segment] == ALIGNED ? startOf(segment, index) + 1 : blockEnd[segment];
    }

    private boolean isInserted(int segment) {
        return blockEnd[segment] == original[segment];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffsetMap that
                && Arrays.equals(cleaned, that.cleaned)
                && Arrays.equals(original, that.original)
                && Arrays.equals(blockEnd, that.blockEnd)
                && Arrays.equals(reconstructed, that.reconstructed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(cleaned) + Arrays.hashCode(original);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("OffsetMap[");
        for (int segment = 0; segment < cleaned.length; segment++) {
            text.append(segment == 0 ? "" : ", ")
                    .append(cleaned[segment])
                    .append("->")
                    .append(original[segment]);
            text.append(blockEnd[segment] == ALIGNED ? "" : ".." + blockEnd[segment]);
            text.append(reconstructed[segment] ? "?" : "");
        }
        return text.append("]").toString();
    }
}
