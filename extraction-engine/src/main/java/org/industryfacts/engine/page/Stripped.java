package org.industryfacts.engine.page;

import java.util.List;

/**
 * The lines of a page that may belong to articles, and what else it holds.
 *
 * @param text in the order of the page
 * @param removed the other lines and ends of lines, in the order of the page
 * @param credits in the order of the page
 */
record Stripped(List<Line> text, List<Removed> removed, List<Credit> credits) {

    Stripped {
        text = List.copyOf(text);
        removed = List.copyOf(removed);
        credits = List.copyOf(credits);
    }

    /** A line, or the end of one, and what it is. */
    record Removed(LineKind kind, Line line) {}
}
