package org.industryfacts.engine.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;

/** Puts the text of one article together. */
final class ArticleBuilder {

    private static final String CLAUSE_ENDS = ",。;:!?";

    private final CleanText page;
    private final boolean marksCuts;
    private final PieceMap.Builder text = new PieceMap.Builder();
    private final List<Span> cutOff = new ArrayList<>();

    /** @param marksCuts whether lines that break off are known to lack their other part */
    ArticleBuilder(CleanText page, boolean marksCuts) {
        this.page = page;
        this.marksCuts = marksCuts;
    }

    void addLine(Line line) {
        if (text.length() > 0) {
            text.supply('\n');
        }
        text.take(page.text(), line.span());
    }

    /** Adds a run that nothing in this article goes on with. */
    void addRun(Run run, boolean beginsInside) {
        addLine(run.first());
        if (marksCuts && beginsInside) {
            String first = run.first().text();
            int start = text.length() - first.length();
            cutOff.add(new Span(start, start + firstClause(first)));
        }
        addRest(run);
    }

    /**
     * Adds a run that goes on with the one added last.
     *
     * @param overlap how many of its first characters stand at the end of that one too
     */
    void joinRun(Run run, int overlap) {
        Span head = run.first().span();
        text.take(page.text(), new Span(head.start() + overlap, head.end()));
        addRest(run);
    }

    private void addRest(Run run) {
        run.lines().subList(1, run.lines().size()).forEach(this::addLine);
    }

    /** Says that the text so far breaks off, and that its other part was not found. */
    void breakOff(Run run) {
        if (marksCuts) {
            String last = run.last().text();
            cutOff.add(new Span(text.length() - last.length() + lastClause(last), text.length()));
        }
    }

    private static int firstClause(String text) {
        int end = 0;
        while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int lastClause(String text) {
        int start = text.length();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    PageArticle build(@Nullable String headline) {
        return new PageArticle(page, headline, text, cutOff);
    }
}
