package org.industryfacts.query.readmodel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An article: its newest text, the newest outcome of reading it, its newest withdrawal, as far as each has come. */
@Entity
@Immutable
@Table(name = "article")
class ArticleEntity {

    @Id
    UUID articleId;

    @Nullable
    Long textOffset;

    @Nullable
    String revision;

    @Nullable
    String content;

    @Nullable
    String title;

    @Nullable
    String url;

    @Nullable
    String source;

    @Nullable
    String externalId;

    @Nullable
    LocalDate publishedAt;

    @Nullable
    String language;

    @Nullable
    Instant submittedAt;

    @Nullable
    String outcome;

    @Nullable
    Long outcomeOffset;

    @Nullable
    String outcomeRevision;

    @Nullable
    String failureReason;

    @Nullable
    String failureDetail;

    @Nullable
    Long withdrawnOffset;

    /** Whether anything is known of it but that others of its batch were locked with it. */
    boolean isKnown() {
        return textOffset != null || outcomeOffset != null || withdrawnOffset != null;
    }

    /** Whether the facts that are asserted were read from the text that is here. */
    boolean isReadAsItStands() {
        return revision != null && revision.equals(outcomeRevision);
    }
}
