package org.industryfacts.query.projection;

import java.time.Instant;
import java.util.UUID;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.Place;

/** What a record of the topic {@code articles} changes. */
sealed interface ArticleChange {

    /** Where the record stands; the newest place counts, whenever it arrives. */
    Place place();

    /** When it was said. */
    Instant at();

    /** A text is there. */
    record Submission(Place place, Instant at, ArticleSubmitted article) implements ArticleChange {}

    /** An article is taken back. */
    record Withdrawal(Place place, Instant at, UUID articleId) implements ArticleChange {}

    /** Every article of a source that stands before this in its partition is taken back. */
    record SourceWithdrawal(Place place, Instant at, String source) implements ArticleChange {}
}
