package org.industryfacts.query.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An article as it can be read now. Everything but id and state is null until its text has come.
 *
 * @param reason for programs, why it cannot be read; null unless it failed
 * @param detail the same for people
 * @param revision that of the text
 * @param submittedAt when this text was accepted
 * @param facts the JSON of those that were read from this text, in its order
 */
public record Article(
        UUID articleId,
        ArticleState state,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String revision,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable LocalDate publishedAt,
        @Nullable Instant submittedAt,
        @Nullable String content,
        List<String> facts) {

    static Article of(ArticleEntity article, List<String> facts) {
        ArticleState state = ArticleState.of(article);
        boolean failed = state == ArticleState.FAILED;
        return new Article(
                article.articleId,
                state,
                failed ? article.failureReason : null,
                failed ? article.failureDetail : null,
                article.revision,
                article.source,
                article.externalId,
                article.url,
                article.title,
                article.language,
                article.publishedAt,
                article.submittedAt,
                article.content,
                facts);
    }
}
