package org.industryfacts.engine.page;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page holds.
 *
 * @param articles in the order of the page, at least one
 * @param credits in the order of the page
 * @param imprint what lines that belong to no article say of who made the page, and when:
 *     dates, sources, records and rights
 * @param publishedAt the date that the page says it was published on; null where it says none
 * @param removals what belongs to no article, in the order of the page
 */
public record Page(
        List<PageArticle> articles,
        List<Credit> credits,
        List<String> imprint,
        @Nullable LocalDate publishedAt,
        List<Removal> removals) {

    public Page {
        articles = List.copyOf(articles);
        credits = List.copyOf(credits);
        imprint = List.copyOf(imprint);
        removals = List.copyOf(removals);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a page without articles");
        }
    }
}
