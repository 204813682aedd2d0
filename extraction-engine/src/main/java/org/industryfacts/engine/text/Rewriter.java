package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;

/** Collects what one filter replaces in a text, from left to right, and makes the next text of it. For one use. */
public final class Rewriter {

    private final CleanText text;
    private final String kind;
    private final List<Replacement> replacements = new ArrayList<>();
    private int end;

    /** @param kind what the changes are logged as */
    public Rewriter(CleanText text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    /** Removes the characters of {@code span}, a span of the text as given. */
    public Rewriter delete(Span span) {
        return add(new Replacement(span, "", false));
    }

    /** Puts {@code with} in their place; of the same length it stands for them one for one. */
    public Rewriter replace(Span span, String with) {
        return add(new Replacement(span, with, false));
    }

    /** As {@link #replace}, with characters that were supplied rather than read. */
    public Rewriter reconstruct(Span span, String with) {
        return add(new Replacement(span, with, true));
    }

    /** The next text; the same one where nothing was replaced. */
    public CleanText rewritten() {
        if (replacements.isEmpty()) {
            return text;
        }
        return new CleanText(
                text.original(), newText(), text.offsets().then(offsets()), EditLog.append(text, kind, replacements));
    }

    private Rewriter add(Replacement replacement) {
        Span span = replacement.span();
        if (span.start() < end || span.end() > text.text().length()) {
            throw new IllegalArgumentException(kind + ": " + span + " is not between " + end + " and "
                    + text.text().length());
        }
        replacements.add(replacement);
        end = span.end();
        return this;
    }

    private String newText() {
        StringBuilder rewritten = new StringBuilder(text.text().length());
        int at = 0;
        for (Replacement replacement : replacements) {
            rewritten.append(text.text(), at, replacement.span().start()).append(replacement.text());
            at = replacement.span().end();
        }
        return rewritten.append(text.text(), at, text.text().length()).toString();
    }

    private OffsetMap offsets() {
        OffsetMapBuilder offsets = new OffsetMapBuilder();
        int at = 0;
        for (Replacement replacement : replacements) {
            Span span = replacement.span();
            int length = replacement.text().length();
            offsets.aligned(span.start() - at, at, false);
            if (length == span.length()) {
                offsets.aligned(length, span.start(), replacement.reconstructed());
            } else {
                offsets.block(length, span, replacement.reconstructed());
            }
            at = span.end();
        }
        offsets.alignedToEnd(at, false);
        return offsets.build();
    }
}
