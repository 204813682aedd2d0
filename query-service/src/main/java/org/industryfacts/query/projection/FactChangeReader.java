package org.industryfacts.query.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.FactEvent;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.query.projection.FactChange.Assertion;
import org.industryfacts.query.projection.FactChange.Extracted;
import org.industryfacts.query.projection.FactChange.Failed;
import org.industryfacts.query.projection.FactChange.Reading;
import org.industryfacts.query.projection.FactChange.Withdrawn;

/** Reads the topic {@code industry-facts}. */
final class FactChangeReader implements ChangeReader<FactChange> {

    @Override
    public FactChange read(ConsumerRecord<String, byte[]> record, Envelope<Event> envelope) {
        Origin origin = envelope.origin();
        if (origin == null || !(envelope.event() instanceof FactEvent event)) {
            throw new IllegalArgumentException(envelope.event().type().code() + " does not belong in this topic");
        }
        Reading reading = new Reading(event.articleId(), origin);
        if (event instanceof FactAsserted asserted) {
            return new Assertion(reading, FactRow.of(asserted.fact(), StorableText.utf8(record.value())));
        }
        if (event instanceof ArticleFailed failed) {
            return new Failed(
                    reading,
                    envelope.time(),
                    StorableText.of("revision", failed.revision()),
                    StorableText.of("reason", failed.reason()),
                    StorableText.of("detail", failed.detail()));
        }
        return closing(reading, envelope, (ArticleExtracted) event);
    }

    private static FactChange closing(Reading reading, Envelope<Event> envelope, ArticleExtracted extracted) {
        String revision = extracted.revision();
        if (revision == null) {
            return new Withdrawn(reading, envelope.time());
        }
        return new Extracted(reading, envelope.time(), StorableText.of("revision", revision), extracted.factIds());
    }
}
