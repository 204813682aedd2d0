package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the articles of a page begin: at headings that credits, datelines, or the end of another article show to
 * be headlines. Most pages hold one article, whose headings part it into sections; so the first that is taken for a
 * headline must have plain signs of it, and only then do the others need less.
 */
final class OpeningFinder {

    /** What an opening scores at least on a page of several articles. */
    private static final double LIKELY = 2.5;

    private static final int MOST_HEADLINE_LINES = 3;
    private static final int LONGEST_LABEL = 4;
    private static final int SHORTEST_ARTICLE = 40;

    private final List<Line> lines;
    private final Marks marks;
    private final OpeningScore score;

    private OpeningFinder(List<Line> lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.score = new OpeningScore(lines, marks);
    }

    /** The openings of the articles in order; none where the page holds a single one. */
    static List<Opening> find(List<Line> lines, Marks marks) {
        OpeningFinder finder = new OpeningFinder(lines, marks);
        return finder.openings(OpeningScore.PLAIN).isEmpty() ? List.of() : finder.all();
    }

    private List<Opening> all() {
        List<Opening> openings = new ArrayList<>();
        if (lines.get(0).isHeading()) {
            int end = endOfHeadings(0);
            Opening first = opening(0, end);
            if (end < lines.size() && first.headline() < first.body()) {
                openings.add(first);
            }
        }
        openings.addAll(openings(LIKELY));
        return openings;
    }

    /** The headings after the beginning of the page that reach a score. */
    private List<Opening> openings(double threshold) {
        List<Opening> found = new ArrayList<>();
        Topic topic = new Topic();
        int size = 0;
        for (int at = 0; at < lines.size(); ) {
            int end = endOfHeadings(at);
            if (end == at) {
                size += lines.get(at).text().length();
                topic.add(lines.get(at++).text());
                continue;
            }
            if (end < lines.size() && size >= SHORTEST_ARTICLE) {
                Opening opening = opening(at, end);
                if (score.of(opening, end, topic) >= threshold) {
                    found.add(opening);
                    topic = new Topic();
                    size = 0;
                }
            }
            for (; at < end; at++) {
                topic.add(lines.get(at).text());
            }
        }
        return found;
    }

    private int endOfHeadings(int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).isHeading()) {
            end++;
        }
        return end;
    }

    /**
     * What of the headings from {@code from} to {@code end} would be a headline: those above a credit, else the last.
     */
    private Opening opening(int from, int end) {
        int body = end;
        for (int i = end - 1; i >= from; i--) {
            if (marks.isBylined(i)) {
                body = i + 1;
                break;
            }
        }
        int headline = body;
        while (headline > from
                && body - headline < MOST_HEADLINE_LINES
                && !lines.get(headline - 1).isCutOff()) {
            headline--;
        }
        int label = headline;
        while (headline < body - 1 && lines.get(headline).text().length() <= LONGEST_LABEL) {
            headline++;
        }
        return new Opening(label, headline, body);
    }
}
