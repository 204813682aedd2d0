package org.industryfacts.extract;

import java.util.List;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.fact.Fact;

/**
 * Reads facts from articles: the engine, as this service sees it. Safe to share between threads. A failure is one of
 * the engine: no article is to blame for it.
 */
public interface FactReader {

    /** What the facts are signed with. */
    String version();

    /** The facts of an article, in the order of the text. */
    List<Fact> read(ArticleText article);

    /** The facts of an article, and how they were found. */
    Explanation explain(ArticleText article);
}
