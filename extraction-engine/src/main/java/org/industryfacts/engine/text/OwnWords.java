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
    private static final int MAX_TEXT = 1 << 15;

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
        Integer[] places = new Integer[this.text.length()];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, this::compare);
        suffixes = Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int one, int other) {
        for (int i = 0; i < MAX_LENGTH; i++) {
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
