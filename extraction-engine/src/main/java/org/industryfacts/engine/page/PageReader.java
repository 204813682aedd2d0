package org.industryfacts.engine.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.ArticleDivider.Divided;
import org.industryfacts.engine.text.CleanText;

/**
 * Finds the articles on a cleaned page. Immutable and safe to share between threads; takes any text, and time linear in
 * its length.
 */
public final class PageReader {

    private final Furniture furniture;
    private final ArticleDivider articles;

    private PageReader(Furniture furniture, ArticleDivider articles) {
        this.furniture = furniture;
        this.articles = articles;
    }

    /**
     * Loads what it knows of pages.
     *
     * @param words what columns are joined by
     * @throws LexiconException naming file and line of what is wrong in the data
     */
    public static PageReader load(WordSegmenter words) {
        return new PageReader(Furniture.load(), new ArticleDivider(words));
    }

    /** The articles of a page, whatever it looks like. */
    public Page read(CleanText cleaned) {
        CleanText page = TypesetBlanks.close(cleaned);
        Stripped stripped = Repeats.drop(furniture.strip(Line.of(page.text())));
        Divided divided = articles.divide(page, stripped);
        List<Removal> removals = Stream.concat(stripped.removed().stream(), divided.removed().stream())
                .map(removed -> new Removal(
                        removed.kind(), page.toOriginal(removed.line().span())))
                .sorted(Comparator.comparingInt(removal -> removal.original().start()))
                .toList();
        return new Page(
                divided.articles(),
                stripped.credits(),
                imprint(stripped),
                PublicationDate.among(stripped.credits()),
                removals);
    }

    private static List<String> imprint(Stripped page) {
        return page.removed().stream()
                .filter(removed -> removed.kind().mayTellPublisher())
                .map(removed -> removed.line().text())
                .toList();
    }
}
