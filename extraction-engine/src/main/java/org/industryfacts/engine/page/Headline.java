package org.industryfacts.engine.page;

import java.util.List;

/**
 * A headline, which may take two lines, and the lines above and below it that add to it.
 *
 * @param text as one line
 * @param others kickers and subtitles in the order of the page; they belong to the text
 */
record Headline(String text, List<Line> others) {

    private static final int LONGEST_OF_TWO_LINES = 40;

    /** @param lines at least one */
    static Headline of(List<Line> lines) {
        String first = lines.get(0).text();
        if (lines.size() == 1) {
            return new Headline(first, List.of());
        }
        String second = lines.get(1).text();
        if (second.startsWith("—")) {
            return new Headline(first, lines.subList(1, lines.size()));
        }
        if (first.indexOf(' ') > 0 && second.indexOf(' ') < 0) {
            // A kicker is set in two parts: 优化产业布局 培育新动能.
            return new Headline(second, without(lines, 1));
        }
        if (first.length() + second.length() <= LONGEST_OF_TWO_LINES) {
            return new Headline(first + " " + second, lines.subList(2, lines.size()));
        }
        return new Headline(second, without(lines, 1));
    }

    private static List<Line> without(List<Line> lines, int index) {
        return lines.stream().filter(line -> line != lines.get(index)).toList();
    }
}
