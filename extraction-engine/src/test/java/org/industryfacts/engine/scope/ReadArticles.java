package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.List;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.ArticleReader;
import org.industryfacts.engine.text.TextCleaner;
import org.industryfacts.industry.IndustryTree;
import org.industryfacts.region.RegionTree;

/** Articles as scopes find them; in their texts / parts paragraphs. */
final class ReadArticles {

    static final RegionTree REGIONS = RegionTree.load();
    static final ScopeWords WORDS = ScopeWords.load();

    private static final WordSegmenter SEGMENTER = WordSegmenter.load(IndustryTree::load);
    private static final TextCleaner CLEANER = TextCleaner.load(SEGMENTER);
    private static final ArticleReader READER = ArticleReader.load(SEGMENTER, REGIONS);

    private ReadArticles() {}

    static Article of(String text, LocalDate published) {
        PageArticle page = PageArticle.of(CLEANER.clean(text.replace('/', '\n'), "text/plain"));
        return READER.read(page, null, published, List.of());
    }
}
