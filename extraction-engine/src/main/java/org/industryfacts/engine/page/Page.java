package org.industryfacts.engine.page;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page holds.
 *
 * @param articles in the order of the page, at least one
 * @param publishedAt the date that the page says it was published on; null where it says none
 */
public record Page(List<PageArticle> articles, @Nullable LocalDate publishedAt) {

    public Page {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a page without articles");
        }
    }
}
