package org.industryfacts.engine.scope;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.region.RegionTree;

/**
 * What the surroundings say to the facts of one article.
 *
 * @param subjects whose a fact is
 * @param periods when it holds
 * @param statuses whether it is so, or meant to be
 * @param denials whether it is said not to be so
 * @param regions where it is
 */
public record Scopes(
        SubjectScope subjects, PeriodScope periods, StatusScope statuses, DenialScope denials, RegionScope regions) {

    public static Scopes of(Article article, ScopeWords words, RegionTree tree) {
        RegionScope regions = new RegionScope(article, words, tree);
        return new Scopes(
                new SubjectScope(article, words, regions),
                new PeriodScope(article, words),
                new StatusScope(article, words),
                new DenialScope(article, words),
                regions);
    }
}
