package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

/** Which article of a page a run speaks like. Looks at no more than the beginning of each run and article. */
final class RunTopics {

    private static final int SAMPLE = 400;
    private static final int MOST_ARTICLES = 40;

    private final List<Topic> articles;
    private final List<Run> runs;

    private RunTopics(List<Topic> articles, List<Run> runs) {
        this.articles = articles;
        this.runs = runs;
    }

    static RunTopics of(List<Run> runs) {
        List<Topic> articles = new ArrayList<>();
        for (Run run : runs) {
            while (articles.size() <= Math.min(run.article(), MOST_ARTICLES)) {
                articles.add(new Topic());
            }
            if (run.opening() && run.article() < MOST_ARTICLES) {
                run.lines().forEach(line -> articles.get(run.article()).add(line.text()));
            }
        }
        return new RunTopics(articles, runs);
    }

    /** How much better, or worse, a run fits an article than the other articles of the page; 0 where there are none. */
    double fit(int article, int run) {
        if (articles.size() < 2 || article >= articles.size()) {
            return 0;
        }
        String text = sample(run);
        double own = articles.get(article).share(text);
        double others = 0;
        for (int other = 0; other < articles.size(); other++) {
            others = other == article
                    ? others
                    : Math.max(others, articles.get(other).share(text));
        }
        return Math.max(-3, Math.min(3, (own - others) * 15));
    }

    /** Which of some articles a run speaks like most; the first of equals. */
    int best(List<Integer> among, int run) {
        String text = sample(run);
        int best = among.get(0);
        double bestShare = -1;
        for (int article : among) {
            double share = article < articles.size() ? articles.get(article).share(text) : 0;
            if (share > bestShare) {
                best = article;
                bestShare = share;
            }
        }
        return best;
    }

    private String sample(int run) {
        StringBuilder text = new StringBuilder();
        for (Line line : runs.get(run).lines()) {
            if (text.length() >= SAMPLE) {
                break;
            }
            text.append(line.text(), 0, Math.min(SAMPLE, line.text().length())).append('\n');
        }
        return text.toString();
    }
}
