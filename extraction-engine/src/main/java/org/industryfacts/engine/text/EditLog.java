package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Brings the replacements of one more filter into the log of all filters before it.
 *
 * <p>The log stays in terms of the original: in order, without overlaps, and putting each {@code after} in the place of
 * its {@code before} turns the original into the cleaned text. So changes that meet are logged as one, under the kind
 * of the widest.
 */
final class EditLog {

    private final CleanText text;
    private final String kind;
    private final List<Replacement> later;
    private final List<Edit> log;
    private int nextEdit;
    private int nextReplacement;
    /** What must be added to a position of the original to have that of the text, before the next edit. */
    private int shift;

    private EditLog(CleanText text, String kind, List<Replacement> later) {
        this.text = text;
        this.kind = kind;
        this.later = later;
        this.log = new ArrayList<>(text.edits().size() + later.size());
    }

    /** @param later in order and without overlaps, in positions of {@code text} */
    static List<Edit> append(CleanText text, String kind, List<Replacement> later) {
        return new EditLog(text, kind, later).merged();
    }

    /** Where in the text the edits so far begin and end. */
    static BitSet borders(CleanText text) {
        BitSet borders = new BitSet();
        int shift = 0;
        for (Edit edit : text.edits()) {
            int start = edit.original().start() + shift;
            borders.set(start);
            borders.set(start + edit.after().length());
            shift += edit.after().length() - edit.original().length();
        }
        return borders;
    }

    private List<Edit> merged() {
        while (nextEdit < text.edits().size() || nextReplacement < later.size()) {
            log.add(nextMeeting());
        }
        return List.copyOf(log);
    }

    /** The next edit or replacement, together with all that meet it. */
    private Edit nextMeeting() {
        int firstEdit = nextEdit;
        int firstReplacement = nextReplacement;
        int start = Math.min(editStart(), replacementStart());
        int originalStart = start - shift;
        int end = take();
        while (editStart() < end
                || replacementStart() < end
                || nextEdit == firstEdit && replacementTouches(firstReplacement, end)) {
            end = Math.max(end, take());
        }
        return edit(new Span(originalStart, end - shift), new Span(start, end), firstEdit, firstReplacement);
    }

    /** Whether the next replacement goes on where the one taken last ended, and no edit begins there. */
    private boolean replacementTouches(int firstReplacement, int end) {
        return nextReplacement > firstReplacement
                && replacementStart() == end
                && editStart() > end
                && later.get(nextReplacement - 1).span().end() == end;
    }

    /** Passes what begins first, and returns where it ends in the text. */
    private int take() {
        return editStart() <= replacementStart()
                ? takeEdit()
                : later.get(nextReplacement++).span().end();
    }

    private int editStart() {
        return nextEdit < text.edits().size()
                ? text.edits().get(nextEdit).original().start() + shift
                : Integer.MAX_VALUE;
    }

    private int replacementStart() {
        return nextReplacement < later.size()
                ? later.get(nextReplacement).span().start()
                : Integer.MAX_VALUE;
    }

    private int takeEdit() {
        Edit edit = text.edits().get(nextEdit);
        int end = editStart() + edit.after().length();
        shift += edit.after().length() - edit.original().length();
        nextEdit++;
        return end;
    }

    private Edit edit(Span original, Span span, int firstEdit, int firstReplacement) {
        if (firstReplacement == nextReplacement) {
            return text.edits().get(firstEdit);
        }
        List<Replacement> taken = later.subList(firstReplacement, nextReplacement);
        if (firstEdit == nextEdit && taken.size() == 1) {
            return new Edit(
                    original, kind, original.of(text.original()), taken.get(0).text());
        }
        String name = firstEdit == nextEdit || isWider(taken, span, firstEdit)
                ? kind
                : text.edits().get(firstEdit).kind();
        return new Edit(original, name, original.of(text.original()), replaced(span, taken));
    }

    private boolean isWider(List<Replacement> taken, Span span, int edit) {
        return taken.stream().anyMatch(replacement -> replacement.span().equals(span))
                && text.edits().get(edit).after().length() < span.length();
    }

    private String replaced(Span span, List<Replacement> taken) {
        StringBuilder after = new StringBuilder();
        int at = span.start();
        for (Replacement replacement : taken) {
            after.append(text.text(), at, replacement.span().start()).append(replacement.text());
            at = replacement.span().end();
        }
        return after.append(text.text(), at, span.end()).toString();
    }
}
