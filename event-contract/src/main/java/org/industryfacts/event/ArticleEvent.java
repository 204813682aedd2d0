package org.industryfacts.event;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What was said of articles; the topic {@code articles} holds these, for ever, as the source of truth. */
public sealed interface ArticleEvent extends Event {

    /**
     * An article, or a new revision of it, was accepted.
     *
     * @param articleId of the article, whatever its revision
     * @param revision hash of content and metadata: identity, not order
     * @param content exactly as received, after charset decoding
     * @param mediaType {@code text/plain} or {@code text/html}
     * @param publishedAt its date in Asia/Shanghai; every relative time in the text counts from it
     * @param language a BCP 47 tag
     */
    record ArticleSubmitted(
            UUID articleId,
            String revision,
            String content,
            String mediaType,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            @Nullable String externalId,
            @Nullable LocalDate publishedAt,
            @Nullable String language)
            implements ArticleEvent {
        public ArticleSubmitted {
            Required.field("articleId", articleId);
            Required.text("revision", revision);
            Required.field("content", content);
            Required.text("mediaType", mediaType);
        }

        @Override
        public EventType type() {
            return EventType.ARTICLE_SUBMITTED;
        }

        @Override
        public String subject() {
            return articleId.toString();
        }
    }

    /** An article was taken back; its facts are no longer asserted. */
    record ArticleWithdrawn(UUID articleId) implements ArticleEvent {
        public ArticleWithdrawn {
            Required.field("articleId", articleId);
        }

        @Override
        public EventType type() {
            return EventType.ARTICLE_WITHDRAWN;
        }

        @Override
        public String subject() {
            return articleId.toString();
        }
    }

    /** All articles of a source were taken back: those that lie before this record in its partition. */
    record SourceWithdrawn(String source) implements ArticleEvent {
        public SourceWithdrawn {
            Required.text("source", source);
        }

        @Override
        public EventType type() {
            return EventType.SOURCE_WITHDRAWN;
        }

        @Override
        public String subject() {
            return source;
        }
    }
}
