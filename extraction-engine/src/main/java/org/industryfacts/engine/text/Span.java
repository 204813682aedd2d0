package org.industryfacts.engine.text;

/**
 * A stretch of a text, half-open, in UTF-16 indices of a Java string.
 *
 * @param start of its first character
 * @param end just after its last one
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies within this one; the borders may meet. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
