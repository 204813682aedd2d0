package org.industryfacts.query.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

import org.industryfacts.query.readmodel.Article;

/** An article as it is answered: its own fields, and the JSON of its facts as it stands on the topic. */
record ArticleView(
        UUID articleId,
        String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
        @Nullable String revision,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable LocalDate publishedAt,
        @Nullable Instant submittedAt,
        @Nullable String content,
        List<RawValue> facts) {

    static ArticleView of(Article article) {
        return new ArticleView(
                article.articleId(),
                article.state().code(),
                article.reason(),
                article.detail(),
                article.revision(),
                article.source(),
                article.externalId(),
                article.url(),
                article.title(),
                article.language(),
                article.publishedAt(),
                article.submittedAt(),
                article.content(),
                article.facts().stream().map(RawValue::new).toList());
    }
}
