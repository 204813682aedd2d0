package org.industryfacts.ingest.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Topics;

/**
 * Puts article events on the log. Never blocks its caller: the Kafka client may, while it looks for the broker or waits
 * for room in its buffer, so one thread of its own does all sending. Safe to share between threads.
 */
@ApplicationScoped
public class ArticlePublisher {

    private static final Logger LOG = Logger.getLogger(ArticlePublisher.class);
    private static final String SELF = "/ingest-service";

    private final EventCodec codec = new EventCodec();
    private final ExecutorService sender =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "article-sender"));
    private final AtomicBoolean taken = new AtomicBoolean(true);
    private final Producer<String, byte[]> producer;
    private final Clock clock;
    private final Duration timeout;
    private final MeterRegistry metrics;

    ArticlePublisher(
            Producer<String, byte[]> producer, Clock clock, MeterRegistry metrics, PublishingSettings settings) {
        this.producer = producer;
        this.clock = clock;
        this.timeout = settings.timeout();
        this.metrics = metrics;
    }

    /**
     * Publishes {@code event}; the withdrawal of a source to every partition.
     *
     * @return is done when the broker has acknowledged it with all in-sync replicas; fails with a {@link
     *     BrokerUnavailableException} when it has not within the publish timeout
     */
    public CompletableFuture<Void> publish(ArticleEvent event) {
        Envelope<ArticleEvent> envelope =
                new Envelope<>(UUID.randomUUID().toString(), SELF, clock.instant(), null, event);
        long started = System.nanoTime();
        return CompletableFuture.allOf(records(envelope).map(this::send).toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> settle(event, started, failure))
                .exceptionally(failure -> {
                    throw new CompletionException(new BrokerUnavailableException(failure));
                });
    }

    private Stream<ProducerRecord<String, byte[]>> records(Envelope<ArticleEvent> envelope) {
        ProducerRecord<String, byte[]> record = codec.encode(envelope);
        return envelope.event() instanceof SourceWithdrawn
                ? IntStream.range(0, Topics.PARTITIONS)
                        .mapToObj(partition -> new ProducerRecord<>(
                                record.topic(), partition, record.key(), record.value(), record.headers()))
                : Stream.of(record);
    }

    private CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Void> acknowledged =
                new CompletableFuture<Void>().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        sender.execute(() -> {
            // Whoever has waited too long has been told so, and will send it again.
            if (!acknowledged.isDone()) {
                send(record, acknowledged);
            }
        });
        return acknowledged;
    }

    private void send(ProducerRecord<String, byte[]> record, CompletableFuture<Void> acknowledged) {
        try {
            producer.send(record, (place, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            acknowledged.completeExceptionally(e);
        }
    }

    /** Keeps the time, and says when the broker goes and comes back, not for each article. */
    private void settle(ArticleEvent event, long started, @Nullable Throwable failure) {
        if (failure == null) {
            metrics.timer("ingest.publish", "event", event.type().code())
                    .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
        boolean was = taken.getAndSet(failure == null);
        if (was && failure != null) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            LOG.warnf(
                    "The broker does not take articles: %s",
                    cause instanceof TimeoutException ? "no acknowledgement within " + timeout : cause);
        } else if (!was && failure == null) {
            LOG.info("The broker takes articles again");
        }
    }

    /** Looks for the broker before the first article does. */
    void start(@Observes StartupEvent started) {
        sender.execute(() -> {
            try {
                int partitions = producer.partitionsFor(Topics.ARTICLES).size();
                LOG.infof("Articles go to the topic %s, %d partitions", Topics.ARTICLES, partitions);
            } catch (KafkaException e) {
                LOG.warnf("The topic %s is not there yet: %s", Topics.ARTICLES, e.getMessage());
            }
        });
    }

    @PreDestroy
    void stop() {
        sender.shutdown();
    }
}
