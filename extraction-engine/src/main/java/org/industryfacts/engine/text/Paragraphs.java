package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into paragraphs. Each line that is not blank is one; pages that lost their line ends are divided at
 * the blanks that are left of them: after the end of a sentence, and after a short heading that follows such a blank.
 */
public final class Paragraphs {

    private static final int SHORTEST_HEADING = 4;
    private static final int LONGEST_HEADING = 30;

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** Without blanks at their ends, in order. */
    public static List<Span> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            paragraphs.divideLine(start, end);
            start = end + 1;
        }
        return paragraphs.found;
    }

    private void divideLine(int start, int end) {
        int lastEnd = lastSentenceEnd(start, end);
        int paragraph = start;
        boolean afterSentence = false;
        for (int at = start; at < end; at++) {
            if (!isBlank(text.charAt(at)) || isBlank(Punctuation.charAt(text, at - 1))) {
                continue;
            }
            boolean sentenceEnds = endsChineseSentence(start, at);
            if (sentenceEnds || afterSentence && at < lastEnd && isHeading(paragraph, at)) {
                add(paragraph, at);
                paragraph = at;
                afterSentence = sentenceEnds;
            }
        }
        add(paragraph, end);
    }

    private int lastSentenceEnd(int start, int end) {
        int at = end - 1;
        while (at >= start && !Punctuation.endsSentence(text, at)) {
            at--;
        }
        return at;
    }

    /** Whether what stands before a blank ends a sentence that is not English. */
    private boolean endsChineseSentence(int start, int blank) {
        int at = blank - 1;
        while (at > start && Punctuation.isCloser(text.charAt(at))) {
            at--;
        }
        return at > start && Punctuation.endsSentence(text, at) && text.charAt(at - 1) > '~';
    }

    private boolean isHeading(int start, int end) {
        int first = start;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        if (end - first > LONGEST_HEADING) {
            return false;
        }
        int han = 0;
        for (int at = first; at < end; at++) {
            if (Punctuation.endsClause(text, at) || "()|".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            han += HanCharacters.isHan(text.charAt(at)) ? 1 : 0;
        }
        return han >= SHORTEST_HEADING;
    }

    private void add(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            found.add(new Span(first, last));
        }
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0';
    }
}
