package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.Stripped.Removed;
import org.industryfacts.engine.text.CleanText;

/** Parts the articles of a page and joins their columns. Immutable and safe to share between threads; linear. */
final class ArticleDivider {

    private final RunDivider divider;
    private final SeamScore seams;

    ArticleDivider(WordSegmenter words) {
        this.divider = new RunDivider(words);
        this.seams = new SeamScore(words);
    }

    /**
     * The articles of a page.
     *
     * @param articles in the order of the page, at least one
     * @param removed labels, and characters that are set on both sides of a seam
     */
    record Divided(List<PageArticle> articles, List<Removed> removed) {}

    /** Divides the lines of a page. */
    Divided divide(CleanText page, Stripped stripped) {
        List<Line> lines = stripped.text();
        Marks marks = Marks.of(stripped);
        List<Opening> openings = lines.isEmpty() ? List.of() : OpeningFinder.find(lines, marks);
        List<Run> runs = HiddenSeams.part(divider.divide(lines, marks, openings), seams, divider);
        if (runs.isEmpty()) {
            return new Divided(List.of(new ArticleBuilder(page, false).build(null)), List.of());
        }
        return new Division(page, lines, openings, runs).divided();
    }

    /** One page. */
    private final class Division {

        private final CleanText page;
        private final List<Line> lines;
        private final List<Opening> openings;
        private final List<Run> runs;
        private final int[] next;
        private final List<List<Integer>> rootsOf = new ArrayList<>();
        private final List<Removed> removed = new ArrayList<>();

        Division(CleanText page, List<Line> lines, List<Opening> openings, List<Run> runs) {
            this.page = page;
            this.lines = lines;
            this.openings = openings;
            this.runs = runs;
            this.next = Joiner.next(runs, seams, divider);
        }

        Divided divided() {
            findRoots();
            List<PageArticle> articles = new ArrayList<>();
            int stray = rootsOf.size() - openings.size();
            for (int article = 0; article < rootsOf.size(); article++) {
                Headline headline = article < stray ? null : headline(openings.get(article - stray));
                articles.add(article(headline, rootsOf.get(article)));
            }
            for (Opening opening : openings) {
                lines.subList(opening.label(), opening.headline())
                        .forEach(line -> removed.add(new Removed(LineKind.LABEL, line)));
            }
            return new Divided(articles, removed);
        }

        /** The runs that begin something, by article: that below the headline first, then in the order of the page. */
        private void findRoots() {
            int[] assigned = Assignment.of(runs, next);
            boolean[] continued = new boolean[runs.size()];
            for (int i = 0; i < runs.size(); i++) {
                if (next[i] >= 0) {
                    continued[next[i]] = true;
                }
                while (rootsOf.size() <= runs.get(i).article()) {
                    rootsOf.add(new ArrayList<>());
                }
            }
            for (int i = 0; i < runs.size(); i++) {
                if (!continued[i]) {
                    List<Integer> roots = rootsOf.get(assigned[i]);
                    roots.add(runs.get(i).opening() ? 0 : roots.size(), i);
                }
            }
        }

        private Headline headline(Opening opening) {
            return Headline.of(lines.subList(opening.headline(), opening.body()));
        }

        private PageArticle article(@Nullable Headline headline, List<Integer> roots) {
            ArticleBuilder builder = new ArticleBuilder(page, !openings.isEmpty());
            if (headline != null) {
                headline.others().forEach(builder::addLine);
            }
            for (int root : roots) {
                Run run = runs.get(root);
                builder.addRun(run, run.afterEnd() || divider.beginsInside(run.first()));
                for (int joined = next[root]; joined >= 0; joined = next[joined]) {
                    Line head = runs.get(joined).first();
                    int overlap = SeamScore.overlap(run.last().text(), head.text());
                    if (overlap > 0) {
                        removed.add(new Removed(LineKind.REPEAT, head.upTo(overlap)));
                    }
                    run = runs.get(joined);
                    builder.joinRun(run, overlap);
                }
                if (run.last().isCutOff()) {
                    builder.breakOff(run);
                }
            }
            return builder.build(headline == null ? null : headline.text());
        }
    }
}
