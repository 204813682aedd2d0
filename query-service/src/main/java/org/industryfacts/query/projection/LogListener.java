package org.industryfacts.query.projection;

import java.time.Duration;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import org.industryfacts.event.Topics;

/**
 * Takes batches from both topics, one at a time from each, in order. A batch is acknowledged once all of it is
 * committed to the database or set aside; until then it is tried again, with back-off, for as long as the service runs,
 * and nothing more is taken from its topic.
 */
@ApplicationScoped
class LogListener {

    private static final Logger LOG = Logger.getLogger(LogListener.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final BatchProjector<ArticleChange> articles;
    private final BatchProjector<FactChange> facts;
    private final DeadLetters deadLetters;
    private final ProjectionMetrics metrics;
    private volatile boolean stopping;

    LogListener(DataSource database, DeadLetters deadLetters, ProjectionMetrics metrics) {
        Transactions transactions = Transactions.ofServingBuild(database);
        this.articles = new BatchProjector<>(new ArticleChangeReader(), new ArticleProjection(), transactions);
        this.facts = new BatchProjector<>(new FactChangeReader(), new FactProjection(), transactions);
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    @Incoming(Topics.ARTICLES)
    Uni<Void> articles(ConsumerRecords<String, byte[]> batch) {
        return untilDone(Topics.ARTICLES, articles, batch);
    }

    @Incoming(Topics.INDUSTRY_FACTS)
    Uni<Void> facts(ConsumerRecords<String, byte[]> batch) {
        return untilDone(Topics.INDUSTRY_FACTS, facts, batch);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private Uni<Void> untilDone(String topic, BatchProjector<?> projector, ConsumerRecords<String, byte[]> batch) {
        metrics.begun(topic, batch);
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> projector.project(batch)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(applied -> deadLetters.send(applied.rejections()).replaceWith(applied))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        failure,
                        "%d records of %s cannot be applied yet: %s",
                        batch.count(),
                        topic,
                        batch.nextOffsets()))
                .onFailure(failure -> !stopping)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(applied -> metrics.done(topic, batch, applied))
                .replaceWithVoid();
    }
}
