package org.industryfacts.extract.reextract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.event.Topics;
import org.industryfacts.extract.stream.FactsPublisher;
import org.industryfacts.extract.stream.FollowingEvents;

/**
 * Reads articles as the service does, but puts what follows on the topic {@code industry-facts.shadow}, in the
 * partition of the article. For one thread.
 */
final class ShadowReading {

    private static final int ARTICLES_AT_ONCE = 64;

    private final PartitionReader log;
    private final FollowingEvents events;
    private final FactsPublisher publisher;
    private final Consumer<String> report;

    ShadowReading(PartitionReader log, FollowingEvents events, FactsPublisher publisher, Consumer<String> report) {
        this.log = log;
        this.events = events;
        this.publisher = publisher;
        this.report = report;
    }

    /** Reads what was accepted until now; what was read under this generation before is not read again. */
    void run(int generation) {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            TopicPartition articles = new TopicPartition(Topics.ARTICLES, partition);
            long from = log.progress(articles, generation);
            long end = log.end(articles);
            if (from < end) {
                int read = run(generation, articles, from, end);
                report.accept(
                        "Partition " + (partition + 1) + " of " + Topics.PARTITIONS + ": " + read + " articles read");
            }
        }
    }

    private int run(int generation, TopicPartition articles, long from, long end) {
        LivePlaces places = LivePlaces.of(log, articles.partition(), end);
        List<ConsumerRecord<String, byte[]>> waiting = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();
        log.read(articles, from, end, record -> {
            if (places.isLive(record.key(), record.offset())) {
                waiting.add(record);
                read.incrementAndGet();
            }
            if (waiting.size() == ARTICLES_AT_ONCE) {
                publish(generation, waiting);
                log.noteProgress(articles, generation, record.offset() + 1);
            }
        });
        publish(generation, waiting);
        log.noteProgress(articles, generation, end);
        return read.get();
    }

    private void publish(int generation, List<ConsumerRecord<String, byte[]>> articles) {
        List<ProducerRecord<String, byte[]>> following = articles.parallelStream()
                .flatMap(article -> events.of(article, generation).stream()
                        // What cannot be read is told by its closing event; nobody is to look after it yet.
                        .filter(event -> event.topic().equals(Topics.INDUSTRY_FACTS))
                        .map(event -> shadow(event, article.partition())))
                .toList();
        publisher.publish(following);
        articles.clear();
    }

    private static ProducerRecord<String, byte[]> shadow(ProducerRecord<String, byte[]> event, int partition) {
        return new ProducerRecord<>(
                Topics.INDUSTRY_FACTS_SHADOW, partition, event.key(), event.value(), event.headers());
    }
}
