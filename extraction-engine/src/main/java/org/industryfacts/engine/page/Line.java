package org.industryfacts.engine.page;

import java.util.List;

import org.industryfacts.engine.text.Paragraphs;
import org.industryfacts.engine.text.Span;

/**
 * A line of a page: a paragraph, a heading, or furniture.
 *
 * @param span where on the cleaned page it stands, without blanks around it
 * @param text its characters
 */
record Line(Span span, String text) {

    private static final int SHORTEST_SENTENCE = 25;
    private static final int SHORTEST_CLAUSES = 40;
    private static final int SHORTEST_CUT = 12;
    private static final int LONGEST_HEADING = 45;

    static List<Line> of(String page) {
        return Paragraphs.of(page).stream()
                .map(span -> new Line(span, span.of(page)))
                .toList();
    }

    /** Whether it is running text rather than a heading, a label or an item of a list. */
    boolean isProse() {
        return text.length() >= SHORTEST_SENTENCE && text.indexOf('。') >= 0
                || text.length() >= SHORTEST_CLAUSES && text.indexOf(',') >= 0;
    }

    /** Whether it may be a headline or stand above a part of an article. */
    boolean isHeading() {
        return text.length() <= LONGEST_HEADING
                && text.indexOf('。') < 0
                && !isProse()
                && ",、;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether it is running text that breaks off in the middle of a clause. */
    boolean isCutOff() {
        return text.length() >= SHORTEST_CUT
                && endsOpen()
                && text.chars().anyMatch(c -> c == ',' || c == '。' || c == ';');
    }

    private boolean endsOpen() {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last)
                || last == '、'
                || last == ','
                || last == '《'
                || last == '('
                || last == '“';
    }

    /** What of the line stands before an index of its text, without the blanks there. */
    Line upTo(int end) {
        String part = text.substring(0, end).stripTrailing();
        return new Line(new Span(span.start(), span.start() + part.length()), part);
    }

    /** What of the line stands from an index of its text on, without blanks around it. */
    Line from(int start) {
        String part = text.substring(start).stripLeading();
        return new Line(new Span(span.end() - part.length(), span.end()), part);
    }
}
