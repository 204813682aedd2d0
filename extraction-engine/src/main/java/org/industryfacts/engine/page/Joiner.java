package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which run of a page goes on with which: columns that break off and are taken up further down. Pairs are scored
 * by the seam itself, by what the two speak of and by their distance, and joined best first. For each run that breaks
 * off a bounded number of others is looked at.
 */
final class Joiner {

    private static final int NONE = -1;
    private static final int AHEAD = 16;
    private static final int BACK = 4;
    /** A page of more runs than this is no newspaper page, and only neighbours are joined. */
    private static final int MOST_RUNS = 300;

    /** What a pair must score on a page of several articles, and on one of a single article, where columns are rare. */
    private static final double ENOUGH = 1.5;

    private static final double ENOUGH_ALONE = 3.5;
    /** How little a run fits the article that a neighbour, whose seam tells nothing, is not joined with. */
    private static final double UNLIKE = -0.5;

    private final List<Run> runs;
    private final SeamScore seams;
    private final RunDivider divider;
    private final RunTopics topics;
    private final boolean alone;

    private Joiner(List<Run> runs, SeamScore seams, RunDivider divider) {
        this.runs = runs;
        this.seams = seams;
        this.divider = divider;
        this.topics = RunTopics.of(runs);
        this.alone = runs.stream().noneMatch(Run::opening);
    }

    private record Pair(int tail, int head, double score) {}

    /** For each run the index of the one that goes on with it, or -1. */
    static int[] next(List<Run> runs, SeamScore seams, RunDivider divider) {
        return new Joiner(runs, seams, divider).joined();
    }

    private int[] joined() {
        List<Pair> pairs = new ArrayList<>();
        for (int tail = 0; tail < runs.size(); tail++) {
            if (runs.get(tail).last().isCutOff()) {
                addPairs(tail, pairs);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::tail)
                .thenComparingInt(Pair::head));
        int[] next = new int[runs.size()];
        int[] previous = new int[runs.size()];
        Arrays.fill(next, NONE);
        Arrays.fill(previous, NONE);
        for (Pair pair : pairs) {
            if (next[pair.tail] == NONE && previous[pair.head] == NONE && lastOf(next, pair.head) != pair.tail) {
                next[pair.tail] = pair.head;
                previous[pair.head] = pair.tail;
            }
        }
        return next;
    }

    private static int lastOf(int[] next, int run) {
        int last = run;
        while (next[last] != NONE) {
            last = next[last];
        }
        return last;
    }

    private void addPairs(int tail, List<Pair> pairs) {
        boolean few = runs.size() <= MOST_RUNS;
        int from = few ? Math.max(0, tail - BACK) : tail + 1;
        int to = Math.min(runs.size(), few ? tail + AHEAD : tail + 2);
        for (int head = from; head < to; head++) {
            if (head != tail && !runs.get(head).opening()) {
                double score = score(tail, head);
                if (score >= (alone ? ENOUGH_ALONE : ENOUGH)) {
                    pairs.add(new Pair(tail, head, score));
                }
            }
        }
    }

    private double score(int tail, int head) {
        String end = runs.get(tail).last().text();
        String begin = runs.get(head).first().text();
        SeamScore.Head beginning = seams.head(begin);
        double seam = seams.of(seams.tail(end), beginning)
                + (divider.beginsInside(runs.get(head).first()) ? 2 : 0)
                + (runs.get(head).afterEnd() ? 2 : 0);
        Run after = runs.get(head);
        double fit = topics.fit(runs.get(tail).article(), after);
        boolean suspected = after.parted() && after.like() == runs.get(tail).article();
        if (seam <= 0 && (alone || fit < UNLIKE || after.parted() && !suspected)) {
            return 0;
        }
        double near = head == tail + 1 && !after.afterEnd() && !after.parted() ? 2.5 : -0.1 * Math.abs(head - tail);
        return seam + (suspected ? 1.5 : 0) + beginning.usual() + near + fit;
    }
}
