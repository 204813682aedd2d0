package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.industryfacts.engine.text.Span;

/**
 * Where the pieces of a text that was put together stand in the text that they were taken from. The pieces may come in
 * any order; characters between them were supplied and come from nowhere. Immutable; a lookup is a binary search.
 */
final class PieceMap {

    /** Where each piece begins and ends in the text that was put together. */
    private final int[] starts;

    private final int[] ends;
    /** Where each piece begins in the text that it was taken from. */
    private final int[] sources;

    private PieceMap(int[] starts, int[] ends, int[] sources) {
        this.starts = starts;
        this.ends = ends;
        this.sources = sources;
    }

    /** The map of a text that is one whole piece. */
    static PieceMap whole(int length) {
        return new PieceMap(new int[] {0}, new int[] {length}, new int[] {0});
    }

    /** Where a stretch comes from, piece by piece in its own order; none where all of it was supplied. */
    List<Span> sources(Span span) {
        List<Span> found = new ArrayList<>();
        for (int piece = pieceAt(span.start()); piece < starts.length && starts[piece] < span.end(); piece++) {
            int start = Math.max(span.start(), starts[piece]);
            int end = Math.min(span.end(), ends[piece]);
            int shift = sources[piece] - starts[piece];
            found.add(new Span(start + shift, end + shift));
        }
        return found;
    }

    /** Where an index comes from; one between two pieces comes from the end of the first. */
    int source(int index) {
        int found = Arrays.binarySearch(starts, index);
        int piece = Math.max(0, found >= 0 ? found : -found - 2);
        return sources[piece] + Math.max(0, Math.min(index, ends[piece]) - starts[piece]);
    }

    /** The first piece that ends after an index. */
    private int pieceAt(int index) {
        int found = Arrays.binarySearch(ends, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Puts a text together. Not for use by several threads. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int[] sources = new int[16];
        private int count;

        /** Appends a stretch of the source; one that goes on where the last ended belongs to the same piece. */
        Builder take(String source, Span span) {
            if (span.isEmpty()) {
                return this;
            }
            boolean goesOn = count > 0
                    && ends[count - 1] == text.length()
                    && sources[count - 1] + ends[count - 1] - starts[count - 1] == span.start();
            if (!goesOn) {
                addPiece(span.start());
            }
            text.append(source, span.start(), span.end());
            ends[count - 1] = text.length();
            return this;
        }

        /** Appends a character that stands in no source. */
        Builder supply(char c) {
            text.append(c);
            return this;
        }

        private void addPiece(int source) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
                sources = Arrays.copyOf(sources, count * 2);
            }
            starts[count] = text.length();
            sources[count++] = source;
        }

        /** How long the text is so far. */
        int length() {
            return text.length();
        }

        String text() {
            return text.toString();
        }

        PieceMap map() {
            return count == 0
                    ? whole(0)
                    : new PieceMap(
                            Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(sources, count));
        }
    }
}
