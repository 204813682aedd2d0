package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.Span;

/**
 * Divides the lines of a page into runs: at headlines, behind the end of an article, where a line breaks off, and where
 * one begins in the middle of a sentence.
 */
final class RunDivider {

    private static final String NEVER_FIRST = ",。;:、!?%)》”】〕";
    private static final List<String> NEVER_FIRST_WORDS = List.of("的", "了", "们", "等");
    private static final int FIRST_WORDS = 6;
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*(?:%|[万亿千百]|[家个项名款台吨米人倍件条座所P])");
    private static final Pattern SPEECH =
            Pattern.compile("(?:坦言|直言|介绍|介绍说|表示|说|告诉记者|认为|指出|称|强调|透露|看来|解释|解释说|补充|补充道)[,:。]");

    private final WordSegmenter words;

    RunDivider(WordSegmenter words) {
        this.words = words;
    }

    /** The runs in the order of the page; labels and headlines are in none. */
    List<Run> divide(List<Line> lines, Marks marks, List<Opening> openings) {
        List<Run> runs = new ArrayList<>();
        int article = openings.isEmpty() || openings.get(0).label() > 0 ? 0 : -1;
        int nextOpening = 0;
        int start = 0;
        boolean opening = false;
        boolean afterEnd = false;
        for (int at = 0; at <= lines.size(); at++) {
            boolean opens =
                    nextOpening < openings.size() && openings.get(nextOpening).label() == at;
            boolean ends =
                    at > start && (marks.isSigned(at - 1) && !lines.get(at - 1).isHeading());
            boolean breaks = at > start && (ends || lines.get(at - 1).isCutOff());
            if (at == lines.size() || opens || breaks || at > start && beginsInside(lines.get(at))) {
                if (at > start) {
                    runs.add(new Run(
                            lines.subList(start, at),
                            article,
                            opening,
                            afterEnd,
                            ends,
                            start > 0 && marks.isInterrupted(start - 1),
                            Run.NONE));
                    opening = false;
                }
                start = at;
                afterEnd = ends;
            }
            if (opens) {
                start = openings.get(nextOpening).body();
                at = start - 1;
                article++;
                nextOpening++;
                opening = true;
                afterEnd = false;
            }
        }
        return runs;
    }

    /** Whether a line goes on with a sentence that began elsewhere. */
    boolean beginsInside(Line line) {
        String text = line.text();
        if (NEVER_FIRST.indexOf(text.charAt(0)) >= 0
                || !Brackets.of(text).closers().isEmpty()) {
            return true;
        }
        if (SPEECH.matcher(text).lookingAt() || AMOUNT.matcher(text).lookingAt()) {
            return true;
        }
        Span first = words.segment(text, new Span(0, Math.min(FIRST_WORDS, text.length())))
                .get(0)
                .span();
        return NEVER_FIRST_WORDS.contains(first.of(text));
    }
}
