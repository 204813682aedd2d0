package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text, what has been made of it so far, and how to get back. Immutable; filters make the next one with
 * {@link Rewriter} or {@link #mapped}.
 *
 * @param original exactly as received
 * @param text as cleaned
 * @param offsets from {@code text} to {@code original}
 * @param edits what was changed, in the order of the original and without overlaps; putting each {@code after} in its
 *     place turns {@code original} into {@code text}
 */
public record CleanText(String original, String text, OffsetMap offsets, List<Edit> edits) {

    public CleanText {
        edits = List.copyOf(edits);
        int end = offsets.toOriginal(new Span(text.length(), text.length())).end();
        if (end > original.length()) {
            throw new IllegalArgumentException(
                    "the text maps to " + end + ", the original ends at " + original.length());
        }
    }

    /** A text that nothing was done to yet. */
    public static CleanText of(String original) {
        return new CleanText(original, original, OffsetMap.identity(), List.of());
    }

    /** The original characters that carry a stretch of the cleaned text; see {@link OffsetMap#toOriginal}. */
    public Span toOriginal(Span cleaned) {
        return offsets.toOriginal(cleaned);
    }

    /**
     * The same text with characters exchanged one for one.
     *
     * @param kind what the changes are logged as
     * @param newText of the same length
     */
    public CleanText mapped(String kind, String newText) {
        if (newText.length() != text.length()) {
            throw new IllegalArgumentException(
                    kind + ": " + text.length() + " characters cannot become " + newText.length());
        }
        List<Replacement> changes = changes(newText);
        return changes.isEmpty()
                ? this
                : new CleanText(original, newText, offsets, EditLog.append(this, kind, changes));
    }

    /** Runs of characters that differ, parted where earlier edits begin and end, so that those stay by themselves. */
    private List<Replacement> changes(String newText) {
        List<Replacement> changes = new ArrayList<>();
        BitSet borders = EditLog.borders(this);
        for (int at = 0; at < newText.length(); at++) {
            int start = at;
            while (at < newText.length()
                    && newText.charAt(at) != text.charAt(at)
                    && (at == start || !borders.get(at))) {
                at++;
            }
            if (at > start) {
                changes.add(new Replacement(new Span(start, at), newText.substring(start, at), false));
                at--;
            }
        }
        return changes;
    }
}
