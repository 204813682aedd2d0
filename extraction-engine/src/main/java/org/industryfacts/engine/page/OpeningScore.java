package org.industryfacts.engine.page;

import java.util.List;
import java.util.regex.Pattern;

/** How much headings look like the headline of another article, rather than like those of a section of the same one. */
final class OpeningScore {

    /** What plain signs score: the names of its authors below, or a dateline. */
    static final double PLAIN = 4;

    private static final int SHORTEST_HEADLINE = 6;
    private static final int LEAD = 80;

    private static final Pattern NUMBERED =
            Pattern.compile("[(第]?[一二三四五六七八九十]{1,3}[)、.是要 ].*|[(\\[]?\\d{1,2}[)\\]、. ].*|\\d{1,2}|[—•●■◆▲★].*");
    private static final Pattern DATED = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.*");

    private final List<Line> lines;
    private final Marks marks;

    OpeningScore(List<Line> lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
    }

    /**
     * @param lead the first line below all headings
     * @param before what the article above speaks of
     */
    double of(Opening opening, int lead, Topic before) {
        String headline = text(opening);
        String begin = lines.get(lead).text();
        String opens = begin.substring(0, Math.min(begin.length(), LEAD));
        if (isSection(headline)) {
            return 0;
        }
        if (marks.isBylined(opening.body() - 1) && headline.length() >= SHORTEST_HEADLINE || Datelines.begins(opens)) {
            return PLAIN;
        }
        return end(opening.label() - 1)
                + (DATED.matcher(opens).matches() ? 1 : 0)
                + (opening.label() < opening.headline() ? 1 : 0)
                + length(headline.length())
                + novelty(before.share(headline + "\n" + opens));
    }

    private String text(Opening opening) {
        StringBuilder text = new StringBuilder();
        lines.subList(opening.headline(), opening.body()).forEach(line -> text.append(line.text()));
        return text.toString();
    }

    /** Whether it is numbered, or only names whom the next paragraph is about: 江苏苏州——. */
    private static boolean isSection(String headline) {
        return headline.isEmpty()
                || NUMBERED.matcher(headline).matches()
                || "—:".indexOf(headline.charAt(headline.length() - 1)) >= 0;
    }

    /** How much the line above shows that an article ends there: by a credit, or by breaking off. */
    private double end(int line) {
        if (line < 0) {
            return 0;
        }
        if (marks.isSigned(line)) {
            return 3;
        }
        return lines.get(line).isCutOff() ? 1.5 : 0;
    }

    /** Headlines are longer than the headings of sections. */
    private static double length(int headline) {
        return headline >= 16 ? 1.5 : headline >= 10 ? 0.5 : headline < 8 ? -1.5 : 0;
    }

    private static double novelty(double share) {
        return share < 0.35 ? 1 : share > 0.6 ? -1 : 0;
    }
}
