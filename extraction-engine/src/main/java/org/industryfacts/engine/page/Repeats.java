package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.page.Stripped.Removed;

/**
 * Takes out what a page says twice: a headline that stands above the text again, with or without the name of the site
 * behind it, and a paragraph that is set again, as a pull quote for example. Linear.
 */
final class Repeats {

    private static final int SHORTEST_HEADLINE = 6;
    private static final int LONGEST_SITE = 24;
    private static final int SHORTEST_FRAGMENT = 12;
    private static final int MOST_FRAGMENTS = 64;

    private final List<Line> lines;
    private final BitSet repeats = new BitSet();
    private final BitSet fragments = new BitSet();

    private Repeats(List<Line> lines) {
        this.lines = lines;
    }

    static Stripped drop(Stripped page) {
        Repeats repeats = new Repeats(page.text());
        repeats.findHeadlines();
        repeats.findParagraphs();
        repeats.findFragments();
        return repeats.repeats.isEmpty() ? page : repeats.without(page);
    }

    private void findHeadlines() {
        int head = 0;
        while (head < lines.size() && !lines.get(head).isProse()) {
            head++;
        }
        if (head == lines.size()) {
            return;
        }
        Set<String> headlines = new HashSet<>();
        for (int i = 0; i < head; i++) {
            String text = lines.get(i).text();
            if (text.length() >= SHORTEST_HEADLINE && !headlines.add(text)) {
                repeats.set(i);
            }
        }
        for (int i = 0; i < head; i++) {
            if (headlines.contains(withoutSite(lines.get(i).text()))) {
                repeats.set(i);
            }
        }
    }

    /** What stands before the bar that parts a headline from the name of its site; nothing where there is no bar. */
    private static String withoutSite(String text) {
        int bar = text.length() - 1;
        while (bar >= 0 && "_|-—".indexOf(text.charAt(bar)) < 0) {
            bar--;
        }
        return text.length() - bar > LONGEST_SITE
                ? ""
                : text.substring(0, Math.max(0, bar)).strip();
    }

    private void findParagraphs() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isProse()) {
                Integer earlier = first.putIfAbsent(lines.get(i).text(), i);
                if (earlier != null) {
                    repeats.set(breaksText(earlier) ? earlier : i);
                }
            }
        }
    }

    /** Where a line breaks off, the next one may only be the end of another, set twice. Looks at a bounded number. */
    private void findFragments() {
        int looked = 0;
        for (int i = 1; i < lines.size() && looked < MOST_FRAGMENTS; i++) {
            String text = lines.get(i).text();
            if (breaksText(i) && text.length() >= SHORTEST_FRAGMENT && !repeats.get(i)) {
                looked++;
                boolean twice = lines.stream()
                        .anyMatch(line -> line.text().length() > text.length()
                                && line.text().endsWith(text));
                repeats.set(i, twice);
                fragments.set(i, twice);
            }
        }
    }

    /** Whether the line before is broken off: what stands between it and its other part is the one out of place. */
    private boolean breaksText(int line) {
        return line > 0 && lines.get(line - 1).isCutOff();
    }

    private Stripped without(Stripped page) {
        List<Line> text = new ArrayList<>();
        List<Removed> removed = new ArrayList<>(page.removed());
        for (int i = 0; i < lines.size(); i++) {
            if (repeats.get(i)) {
                removed.add(new Removed(fragments.get(i) ? LineKind.FRAGMENT : LineKind.REPEAT, lines.get(i)));
            } else {
                text.add(lines.get(i));
            }
        }
        return new Stripped(text, removed, page.credits());
    }
}
