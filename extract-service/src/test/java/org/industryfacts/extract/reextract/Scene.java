package org.industryfacts.extract.reextract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.event.ArticleEvent;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.Broker;
import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.Log;
import org.industryfacts.extract.Samples;
import org.industryfacts.extract.generation.CurrentGeneration;
import org.industryfacts.extract.reextract.AssertedFacts.Outcome;
import org.industryfacts.extract.stream.ArticleListener;
import org.industryfacts.extract.stream.FactsPublisher;
import org.industryfacts.extract.stream.FollowingEvents;

/** An empty log, a service that reads from it when it is told to, and re-extractions beside it. */
final class Scene implements AutoCloseable {

    /** Started with the first of them, and stopped with the JVM. */
    private static final Broker BROKER = new Broker();

    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", BROKER.start().get("kafka.bootstrap.servers"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(BROKER::stop));
    }

    private final Log log;
    private final FactsPublisher publisher;
    private final List<ConsumerRecord<String, byte[]>> unread = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    Scene() {
        log = new Log(BROKER.bootstrapServers());
        publisher = new FactsPublisher(KAFKA);
        empty();
    }

    private static void empty() {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        for (Topics.Topic topic : Topics.all()) {
            for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
                all.put(new TopicPartition(topic.name(), partition), RecordsToDelete.beforeOffset(-1));
            }
        }
        try (Admin admin = Admin.create(KAFKA)) {
            admin.deleteRecords(all).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A revision; returns its offset. */
    long submit(UUID article, String content) {
        return say(new ArticleSubmitted(
                article, "revision of " + content, content, "text/plain", null, null, null, null, null, null));
    }

    long submit(UUID article, String content, String source) {
        return say(new ArticleSubmitted(
                article, "revision of " + content, content, "text/plain", null, null, source, null, null, null));
    }

    long say(ArticleEvent event) {
        return write(Samples.record(UUID.randomUUID().toString(), event));
    }

    void sayInAllPartitions(ArticleEvent event) {
        ProducerRecord<String, byte[]> record = Samples.record(UUID.randomUUID().toString(), event);
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            write(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
        }
    }

    private long write(ProducerRecord<String, byte[]> record) {
        RecordMetadata place = log.write(record);
        unread.add(Samples.received(record, place.partition(), place.offset()));
        return place.offset();
    }

    /** Hands to an instance of the service what was said since this was done last; returns when it is through. */
    void serve(FactReader engine) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> batch = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : unread) {
            batch.computeIfAbsent(new TopicPartition(record.topic(), record.partition()), any -> new ArrayList<>())
                    .add(record);
        }
        unread.clear();
        MeterRegistry meters = new SimpleMeterRegistry();
        FollowingEvents events =
                new FollowingEvents(engine, new HangGuard(() -> Duration.ofMinutes(5), meters), meters);
        new ArticleListener(new CurrentGeneration(KAFKA), events, publisher)
                .consume(new ConsumerRecords<>(batch, Map.of()));
    }

    FactDiff compare(LetterEngine engine) {
        try (Reextraction reextraction = reextraction(engine, line -> {})) {
            return reextraction.compare();
        }
    }

    void promote(LetterEngine engine) {
        promote(engine, line -> {});
    }

    /** @param during is told of each line before the promotion goes on */
    void promote(LetterEngine engine, Consumer<String> during) {
        try (Reextraction reextraction = reextraction(engine, during)) {
            reextraction.promote();
        }
    }

    void discard(LetterEngine engine) {
        try (Reextraction reextraction = reextraction(engine, line -> {})) {
            reextraction.discard();
        }
    }

    Reextraction reextraction(LetterEngine engine, Consumer<String> during) {
        return new Reextraction(KAFKA, engine.version(), engine, line -> {
            lines.add(line);
            during.accept(line);
        });
    }

    /** What was reported so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** All records of a topic. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        return log.read(topic);
    }

    /** What a subscriber holds the articles to assert, as words. */
    Map<String, Collection<String>> asserted() {
        Map<String, Collection<String>> asserted = new HashMap<>();
        outcomes().forEach((article, outcome) -> {
            Collection<String> words = new TreeSet<>();
            outcome.facts().values().forEach(fact -> words.add(fact.text().replaceAll(".* ", "")));
            asserted.put(article, words);
        });
        return asserted;
    }

    /** How the reading of each article ended that holds for a subscriber. */
    Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new HashMap<>();
        try (PartitionReader reader = new PartitionReader(KAFKA)) {
            for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
                outcomes.putAll(AssertedFacts.of(
                        reader, new TopicPartition(Topics.INDUSTRY_FACTS, partition), (article, origin) -> true));
            }
        }
        return outcomes;
    }

    /** The closing events that subscribers get of an article, as generation and offset. */
    List<String> closings(UUID article) {
        List<String> closings = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : log.read(Topics.INDUSTRY_FACTS, article.toString())) {
            Envelope<Event> envelope = decoded(record);
            if (envelope.event() instanceof ArticleExtracted && envelope.origin() != null) {
                closings.add(
                        envelope.origin().generation() + "/" + envelope.origin().offset());
            }
        }
        return closings;
    }

    boolean isOfGeneration(ConsumerRecord<String, byte[]> record, int generation) {
        return Samples.header(record.headers(), "ce_generation").equals(String.valueOf(generation));
    }

    /** What a process does that is killed. */
    static void die(String line) {
        throw new Death(line);
    }

    /** The end of a process that was killed. */
    static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Death(String line) {
            super(line);
        }
    }

    private static Envelope<Event> decoded(ConsumerRecord<String, byte[]> record) {
        try {
            return new EventCodec().decode(record);
        } catch (UndecodableRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        log.close();
        publisher.stop();
    }
}
