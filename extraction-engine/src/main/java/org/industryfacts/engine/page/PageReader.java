package org.industryfacts.engine.page;

import java.util.Comparator;
import java.util.List;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.text.CleanText;

/**
 * Finds the articles on a cleaned page. Immutable and safe to share between threads; takes any text, and time linear in
 * its length.
 */
public final class PageReader {

    private final Furniture furniture;

    private PageReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * Loads what it knows of pages.
     *
     * @throws LexiconException naming file and line of what is wrong in the data
     */
    public static PageReader load() {
        return new PageReader(Furniture.load());
    }

    /** The articles of a page, whatever it looks like. */
    public Page read(CleanText page) {
        Stripped stripped = Repeats.drop(furniture.strip(Line.of(page.text())));
        List<Removal> removals = stripped.removed().stream()
                .map(removed -> new Removal(
                        removed.kind(), page.toOriginal(removed.line().span())))
                .sorted(Comparator.comparingInt(removal -> removal.original().start()))
                .toList();
        return new Page(
                List.of(article(page, stripped.text())),
                stripped.credits(),
                PublicationDate.among(stripped.credits()),
                removals);
    }

    private static PageArticle article(CleanText page, List<Line> lines) {
        PieceMap.Builder text = new PieceMap.Builder();
        for (Line line : lines) {
            if (text.length() > 0) {
                text.supply('\n');
            }
            text.take(page.text(), line.span());
        }
        return new PageArticle(page, null, text, List.of());
    }
}
