package org.industryfacts.engine.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text in order, each without the blanks at its end; those at its begin belong to it. Immutable. */
final class TextLines {

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    TextLines(String text) {
        this.text = text;
        for (int start = 0; start <= text.length(); ) {
            int newline = text.indexOf('\n', start);
            int next = newline < 0 ? text.length() : newline;
            int end = next;
            while (end > start && text.charAt(end - 1) == ' ') {
                end--;
            }
            spans.add(new Span(start, end));
            start = next + 1;
        }
    }

    int count() {
        return spans.size();
    }

    Span span(int line) {
        return spans.get(line);
    }

    /** In columns: two for a wide character, one for others. */
    int width(int line) {
        int width = 0;
        for (int at = spans.get(line).start(); at < spans.get(line).end(); at++) {
            width += text.charAt(at) > '\u2000' ? 2 : 1;
        }
        return width;
    }

    /** Whether a sentence may go on from a line to the next one. */
    boolean isOpen(int line) {
        if (line + 1 >= spans.size()
                || spans.get(line).isEmpty()
                || spans.get(line + 1).isEmpty()) {
            return false;
        }
        return text.charAt(spans.get(line + 1).start()) != ' ' && !endsSentence(spans.get(line));
    }

    private boolean endsSentence(Span line) {
        int last = line.end() - 1;
        while (last > line.start() && Punctuation.isCloser(text.charAt(last))) {
            last--;
        }
        return Punctuation.endsSentence(text, last);
    }

    /** The columns of the Latin word or number that a line begins with, which was not to be broken. */
    int leadingWord(int line) {
        int at = spans.get(line).start();
        while (at < spans.get(line).end() && Punctuation.isAsciiWord(text.charAt(at))) {
            at++;
        }
        return at - spans.get(line).start();
    }
}
