package org.industryfacts.query.projection;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.Place;
import org.industryfacts.query.projection.ArticleChange.SourceWithdrawal;
import org.industryfacts.query.projection.ArticleChange.Submission;
import org.industryfacts.query.projection.ArticleChange.Withdrawal;

/** Reads the topic {@code articles}. */
final class ArticleChangeReader implements ChangeReader<ArticleChange> {

    @Override
    public ArticleChange read(ConsumerRecord<String, byte[]> record, Envelope<Event> envelope) {
        Place place = envelope.place(record.partition(), record.offset());
        Instant at = envelope.time();
        Event event = envelope.event();
        if (event instanceof ArticleSubmitted article) {
            return new Submission(place, at, storable(article));
        }
        if (event instanceof ArticleWithdrawn withdrawn) {
            return new Withdrawal(place, at, withdrawn.articleId());
        }
        if (event instanceof SourceWithdrawn withdrawn) {
            return new SourceWithdrawal(place, at, StorableText.of("source", withdrawn.source()));
        }
        throw new IllegalArgumentException(event.type().code() + " does not belong in this topic");
    }

    private static ArticleSubmitted storable(ArticleSubmitted article) {
        StorableText.of("content", article.content());
        StorableText.of("revision", article.revision());
        StorableText.of("mediaType", article.mediaType());
        StorableText.ofNullable("title", article.title());
        StorableText.ofNullable("url", article.url());
        StorableText.ofNullable("source", article.source());
        StorableText.ofNullable("externalId", article.externalId());
        StorableText.ofNullable("language", article.language());
        return article;
    }
}
