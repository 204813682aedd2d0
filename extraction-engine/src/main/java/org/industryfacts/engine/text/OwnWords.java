package org.industryfacts.engine.text;

import java.util.Arrays;

/**
 * What a text says more than once is likely to be said in its damaged places too: answers whether a sequence of
 * characters occurs in the text, character by character. Immutable.
 *
 * <p>A place is a range of the sorted suffixes, all of which begin with the characters read so far; the range and their
 * number are packed into one long.
 */
final class OwnWords {

    /** No such place. */
    static final long NONE = -1;

    /** The longest sequence that is looked for. */
    static final int MAX_LENGTH = 10;

    /** Only so much of the text is looked at; each place needs one fourth of a long. */
    private static final int INDEX_BITS = 15;

    private static final int MAX_TEXT = 1 << INDEX_BITS;

    /** So many characters fit into a number beside an index. */
    private static final int PACKED = 3;

    private static final int MAX_CONTINUATIONS = 64;
    private static final int BITS = 24;
    private static final int MASK = (1 << BITS) - 1;

    private final String text;
    private final String written;
    private final int[] suffixes;

    /**
     * @param text in simplified characters
     * @param written the same, as it is written
     */
    OwnWords(String text, String written) {
        this.text = text.substring(0, Math.min(text.length(), MAX_TEXT));
        this.written = written;
        suffixes = sortedSuffixes();
    }

    private int[] sortedSuffixes() {
        long[] heads = new long[text.length()];
        for (int at = 0; at < heads.length; at++) {
            for (int i = 0; i < PACKED; i++) {
                heads[at] = heads[at] << Character.SIZE | charAt(at + i);
            }
            heads[at] = heads[at] << INDEX_BITS | at;
        }
        // Numbers sort many times faster than suffixes; only those that begin alike are left to be compared.
        Arrays.sort(heads);
        int[] sorted = new int[heads.length];
        for (int first = 0, next; first < heads.length; first = next) {
            next = first + 1;
            while (next < heads.length && heads[next] >> INDEX_BITS == heads[first] >> INDEX_BITS) {
                next++;
            }
            sortAlike(heads, first, next, sorted);
        }
        return sorted;
    }

    private void sortAlike(long[] heads, int first, int end, int[] sorted) {
        if (end == first + 1) {
            sorted[first] = (int) (heads[first] & MAX_TEXT - 1);
            return;
        }
        Integer[] alike = new Integer[end - first];
        Arrays.setAll(alike, i -> (int) (heads[first + i] & MAX_TEXT - 1));
        Arrays.sort(alike, this::compare);
        for (int i = first; i < end; i++) {
            sorted[i] = alike[i - first];
        }
    }

    private int compare(int one, int other) {
        for (int i = PACKED; i < MAX_LENGTH; i++) {
            int difference = charAt(one + i) - charAt(other + i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Where every sequence begins. */
    long start() {
        return pack(0, suffixes.length, 0);
    }

    /** Where {@code c} leads to, or {@link #NONE} where the text never goes on so. */
    long next(long place, char c) {
        int length = (int) (place >>> 2 * BITS);
        if (length == MAX_LENGTH) {
            return NONE;
        }
        int from = (int) (place >>> BITS) & MASK;
        int to = (int) place & MASK;
        int first = firstNotBelow(from, to, length, c);
        int end = firstNotBelow(first, to, length, (char) (c + 1));
        return first < end ? pack(first, end, length + 1) : NONE;
    }

    /** The characters, as they are written, with which the text goes on at a place; not all where there are many. */
    String continuations(long place) {
        int length = (int) (place >>> 2 * BITS);
        int from = (int) (place >>> BITS) & MASK;
        int to = Math.min((int) place & MASK, from + MAX_CONTINUATIONS);
        StringBuilder characters = new StringBuilder();
        for (int i = from; i < to; i++) {
            int at = suffixes[i] + length;
            if (at < written.length() && characters.indexOf(written.substring(at, at + 1)) < 0) {
                characters.append(written.charAt(at));
            }
        }
        return characters.toString();
    }

    /** The first suffix of a range whose character at {@code depth} is {@code c} or comes after it. */
    private int firstNotBelow(int from, int to, int depth, char c) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (charAt(suffixes[middle] + depth) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long pack(int from, int to, int length) {
        return (long) length << 2 * BITS | (long) from << BITS | to;
    }
}
