package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which article of a page a run speaks like: that with which it has pairs of characters in common that no other article
 * has. Looks at no more than the beginning of each run.
 */
final class RunTopics {

    private static final int SAMPLE = 300;
    private static final int MOST_ARTICLES = 40;
    private static final double WEIGHT = 4;
    private static final double LIMIT = 2.5;

    private final List<Topic> articles = new ArrayList<>();

    private RunTopics() {}

    static RunTopics of(List<Run> runs) {
        RunTopics topics = new RunTopics();
        for (Run run : runs) {
            while (topics.articles.size() <= Math.min(run.article(), MOST_ARTICLES)) {
                topics.articles.add(new Topic());
            }
            if (run.opening() && run.article() < MOST_ARTICLES) {
                topics.articles.get(run.article()).add(sample(run));
            }
        }
        return topics;
    }

    /** Whether there are several articles, but not so many that they are not kept apart. */
    boolean tell() {
        return articles.size() > 1 && articles.size() <= MOST_ARTICLES;
    }

    /** How much better, or worse, a run fits an article than the other articles of the page; 0 where nothing tells. */
    double fit(int article, Run run) {
        return fit(article, sample(run));
    }

    /** How much a text speaks like each article. */
    double[] likeness(String text) {
        return Topic.likeness(articles, text);
    }

    /** How much more a text speaks like one article than like another. */
    static double shift(double[] likeness, int from, int to) {
        return WEIGHT * (likeness[to] - likeness[from]);
    }

    private double fit(int article, String text) {
        if (!tell()) {
            return 0;
        }
        double[] own = Topic.likeness(articles, text);
        double others = 0;
        for (int other = 0; other < own.length; other++) {
            others = other == article ? others : Math.max(others, own[other]);
        }
        return Math.max(-LIMIT, Math.min(LIMIT, WEIGHT * (own[article] - others)));
    }

    /** Which of some articles a run speaks like most; the first of equals. */
    int best(List<Integer> among, Run run) {
        double[] own = Topic.likeness(articles, sample(run));
        int best = among.get(0);
        for (int article : among) {
            best = article < own.length && own[article] > own[best] ? article : best;
        }
        return best;
    }

    private static String sample(Run run) {
        StringBuilder text = new StringBuilder();
        for (Line line : run.lines()) {
            if (text.length() >= SAMPLE) {
                break;
            }
            text.append(line.text(), 0, Math.min(SAMPLE, line.text().length())).append('\n');
        }
        return text.toString();
    }
}
