package org.industryfacts.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Topics;

/** What an operator asks of the projection: is it behind, by how much, and what did it set aside. */
@ApplicationScoped
class ProjectionMetrics {

    private final Clock clock;
    private final MeterRegistry registry;
    private final Counter asserted;
    private final Counter superseded;
    private final Counter retracted;

    /** Since when the oldest record of the batch at work has been on the log, by topic. */
    private final Map<String, Long> oldest = new ConcurrentHashMap<>();

    ProjectionMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.registry = registry;
        this.asserted = registry.counter("projection.facts", "kind", "asserted");
        this.superseded = registry.counter("projection.facts", "kind", "superseded");
        this.retracted = registry.counter("projection.facts", "kind", "retracted");
        for (String topic : new String[] {Topics.ARTICLES, Topics.INDUSTRY_FACTS}) {
            TimeGauge.builder("projection.lag", () -> lag(topic), TimeUnit.MILLISECONDS)
                    .description("For how long the oldest record at work has been on the log")
                    .tag("topic", topic)
                    .register(registry);
            // Counted from the start, so that a rate can be taken of the first one.
            deadLetters(topic);
        }
    }

    void begun(String topic, Iterable<ConsumerRecord<String, byte[]>> batch) {
        for (ConsumerRecord<String, byte[]> record : batch) {
            oldest.merge(topic, record.timestamp(), Math::min);
        }
    }

    void done(String topic, Iterable<ConsumerRecord<String, byte[]>> batch, Applied applied) {
        oldest.remove(topic);
        asserted.increment(applied.facts().asserted());
        superseded.increment(applied.facts().superseded());
        retracted.increment(applied.facts().retracted());
        deadLetters(topic).increment(applied.rejections().size());
        Timer delay = Timer.builder("projection.delay")
                .description("From when a record was on the log to when it could be read")
                .tag("topic", topic)
                .register(registry);
        long now = clock.millis();
        batch.forEach(record -> delay.record(Duration.ofMillis(Math.max(0, now - record.timestamp()))));
    }

    private long lag(String topic) {
        Long since = oldest.get(topic);
        return since == null ? 0 : Math.max(0, clock.millis() - since);
    }

    private Counter deadLetters(String topic) {
        return registry.counter("projection.dead.letters", "topic", topic);
    }
}
