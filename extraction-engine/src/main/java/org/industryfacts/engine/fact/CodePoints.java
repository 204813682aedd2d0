package org.industryfacts.engine.fact;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.industryfacts.engine.text.Span;

/** The code points of a text, for positions given in UTF-16. Immutable. */
public final class CodePoints {

    private final String text;
    /** Where the low halves of surrogate pairs stand, in order: a text without any has none to count. */
    private final int[] lowHalves;

    public CodePoints(String text) {
        this.text = text;
        this.lowHalves = text.chars().allMatch(c -> !Character.isSurrogate((char) c))
                ? new int[0]
                : IntStream.range(1, text.length()).filter(this::splitsPair).toArray();
    }

    private boolean splitsPair(int index) {
        return Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
    }

    /** How many code points lie before a UTF-16 index. */
    public int indexOf(int utf16) {
        int found = Arrays.binarySearch(lowHalves, utf16);
        return utf16 - (found < 0 ? -found - 1 : found);
    }

    /** The same span, widened where it would cut a surrogate pair. */
    Span whole(Span span) {
        boolean cutsStart = span.start() > 0 && span.start() < text.length() && splitsPair(span.start());
        boolean cutsEnd = span.end() > 0 && span.end() < text.length() && splitsPair(span.end());
        return new Span(cutsStart ? span.start() - 1 : span.start(), cutsEnd ? span.end() + 1 : span.end());
    }

    /** The UTF-16 index that lies {@code count} code points before another, or the beginning. */
    int back(int utf16, int count) {
        int index = utf16;
        for (int i = 0; i < count && index > 0; i++) {
            index = text.offsetByCodePoints(index, -1);
        }
        return index;
    }

    /** The UTF-16 index that lies {@code count} code points after another, or the end. */
    int forth(int utf16, int count) {
        int index = utf16;
        for (int i = 0; i < count && index < text.length(); i++) {
            index = text.offsetByCodePoints(index, 1);
        }
        return index;
    }
}
