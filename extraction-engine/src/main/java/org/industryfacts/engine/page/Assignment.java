package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which article each run belongs to. What goes on with another run belongs to its article; what stands behind the end
 * of an article, without a headline and without a seam that fits, belongs to one whose end was not seen yet; all else
 * belongs to the article of the run before it.
 */
final class Assignment {

    private static final int UNKNOWN = -1;
    /** Beyond so many articles the one before is taken, so that time stays linear. */
    private static final int MOST_ARTICLES = 40;

    private final List<Run> runs;
    private final int[] next;
    private final int[] articles;
    private final boolean[] ended;

    private Assignment(List<Run> runs, int[] next) {
        this.runs = runs;
        this.next = next;
        this.articles = new int[runs.size()];
        Arrays.fill(articles, UNKNOWN);
        this.ended = new boolean[runs.get(runs.size() - 1).article() + 1];
    }

    /**
     * The number of the article of each run.
     *
     * @param next for each run the one that goes on with it, or -1
     */
    static int[] of(List<Run> runs, int[] next) {
        Assignment assignment = new Assignment(runs, next);
        assignment.assign();
        return assignment.articles;
    }

    private void assign() {
        for (int run = 0; run < runs.size(); run++) {
            if (runs.get(run).opening()) {
                spread(run, runs.get(run).article());
            }
        }
        boolean[] continued = new boolean[runs.size()];
        for (int following : next) {
            if (following >= 0) {
                continued[following] = true;
            }
        }
        RunTopics topics = RunTopics.of(runs);
        for (int run = 0; run < runs.size(); run++) {
            if (articles[run] == UNKNOWN && !continued[run]) {
                spread(run, articleOf(run, topics));
            }
        }
    }

    private void spread(int from, int article) {
        for (int run = from; run >= 0; run = next[run]) {
            articles[run] = article;
            ended[article] |= runs.get(run).ending();
        }
    }

    private int articleOf(int run, RunTopics topics) {
        List<Integer> open = runs.get(run).afterEnd() ? open() : List.of();
        if (!open.isEmpty()) {
            return topics.best(open, runs.get(run));
        }
        boolean follows = run > 0 && articles[run - 1] != UNKNOWN;
        return follows ? articles[run - 1] : runs.get(run).article();
    }

    /** The articles that no run known so far ends. */
    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int article = 0; article < ended.length && ended.length <= MOST_ARTICLES; article++) {
            if (!ended[article]) {
                open.add(article);
            }
        }
        return open;
    }
}
