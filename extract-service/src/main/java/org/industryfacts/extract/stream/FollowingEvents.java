package org.industryfacts.extract.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.rules.StepLimitException;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Place;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.HungException;
import org.industryfacts.fact.Fact;

/**
 * What follows from a record of the topic {@code articles}: the records to publish, in their order. A function of the
 * record, of the generation and of the engine's version, so that a repetition gives the same bytes (an engine that
 * hangs aside); it never fails, since what can never succeed has an answer too. Safe to share between threads.
 */
@Singleton
public class FollowingEvents {

    private static final Logger LOG = Logger.getLogger(FollowingEvents.class);

    private final FactReader reader;
    private final HangGuard guard;
    private final MeterRegistry meters;
    private final EventCodec codec = new EventCodec();

    public FollowingEvents(FactReader reader, HangGuard guard, MeterRegistry meters) {
        this.reader = reader;
        this.guard = guard;
        this.meters = meters;
    }

    /** @param generation which reading of the log this belongs to */
    public List<ProducerRecord<String, byte[]>> of(ConsumerRecord<String, byte[]> record, int generation) {
        try {
            return of(record, generation, codec.decode(record));
        } catch (UndecodableRecordException e) {
            return List.of(setAside(record, "undecodable", e.getMessage()));
        }
    }

    private List<ProducerRecord<String, byte[]>> of(
            ConsumerRecord<String, byte[]> record, int generation, Envelope<Event> envelope) {
        Place place = envelope.place(record.partition(), record.offset());
        Cause cause = new Cause(envelope, new Origin(generation, place.partition(), place.offset()), reader.version());
        Event event = envelope.event();
        if (event instanceof ArticleSubmitted article) {
            return ofSubmission(record, cause, article);
        }
        if (event instanceof ArticleWithdrawn withdrawn) {
            meters.counter("articles.withdrawn").increment();
            UUID article = withdrawn.articleId();
            return List.of(codec.encode(
                    cause.closing(new ArticleExtracted(article, null, true, List.of(), reader.version()))));
        }
        if (event instanceof SourceWithdrawn) {
            // Which articles are of a source only the projection knows; it reads this event from the same topic.
            return List.of();
        }
        return List.of(
                setAside(record, "misplaced", event.type().code() + " does not belong on the topic " + record.topic()));
    }

    private List<ProducerRecord<String, byte[]>> ofSubmission(
            ConsumerRecord<String, byte[]> record, Cause cause, ArticleSubmitted article) {
        try {
            ArticleText text = new ArticleText(
                    article.articleId(),
                    article.revision(),
                    article.content(),
                    article.mediaType(),
                    article.title(),
                    article.publishedAt());
            List<Fact> facts = guard.call(() -> reader.read(text));
            List<ProducerRecord<String, byte[]>> run = run(cause, article, facts);
            meters.counter("articles.extracted").increment();
            facts.forEach(fact ->
                    meters.counter("facts.asserted", "type", fact.type().code()).increment());
            return run;
        } catch (LimitExceededException | StepLimitException e) {
            return failed(record, cause, article, "limit-exceeded", e.getMessage());
        } catch (HungException e) {
            LOG.errorf(e, "The engine hangs on article %s, %s", article.articleId(), placeOf(record));
            return failed(record, cause, article, "engine-hung", e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "The engine failed on article %s, %s", article.articleId(), placeOf(record));
            return failed(record, cause, article, "engine-failure", e.toString());
        }
    }

    private List<ProducerRecord<String, byte[]>> run(Cause cause, ArticleSubmitted article, List<Fact> facts) {
        FactRun run = new FactRun();
        for (Fact fact : facts) {
            run.add(codec.encode(cause.assertion(new FactAsserted(fact))));
        }
        List<UUID> factIds = facts.stream().map(Fact::factId).toList();
        run.add(codec.encode(cause.closing(
                new ArticleExtracted(article.articleId(), article.revision(), false, factIds, reader.version()))));
        return run.records();
    }

    /** The article's state becomes visible, and its record is kept for another try. */
    private List<ProducerRecord<String, byte[]>> failed(
            ConsumerRecord<String, byte[]> record,
            Cause cause,
            ArticleSubmitted article,
            String reason,
            String detail) {
        List<ProducerRecord<String, byte[]>> following = new ArrayList<>();
        following.add(setAside(record, reason, reason + ": " + detail));
        following.add(codec.encode(cause.closing(
                new ArticleFailed(article.articleId(), article.revision(), reason, detail, reader.version()))));
        return following;
    }

    private ProducerRecord<String, byte[]> setAside(
            ConsumerRecord<String, byte[]> record, String reason, String detail) {
        LOG.warnf("Set aside the record with key %s, %s: %s", record.key(), placeOf(record), detail);
        meters.counter("records.set.aside", "reason", reason).increment();
        return DeadLetter.of(record, detail);
    }

    private static String placeOf(ConsumerRecord<String, byte[]> record) {
        return "topic " + record.topic() + " partition " + record.partition() + " offset " + record.offset();
    }
}
