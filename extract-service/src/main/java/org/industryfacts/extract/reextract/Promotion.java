package org.industryfacts.extract.reextract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

import org.industryfacts.event.Topics;
import org.industryfacts.extract.stream.FactsPublisher;

/**
 * Copies the events of a generation from the topic {@code industry-facts.shadow} to {@code industry-facts}, as they
 * are. An article that was revised or withdrawn after it had been read is left out: its older text would show up again
 * for a moment. What is copied twice has no effect the second time. For one thread.
 */
final class Promotion {

    private static final int RECORDS_AT_ONCE = 1000;

    private final PartitionReader log;
    private final FactsPublisher publisher;
    private final Consumer<String> report;

    Promotion(PartitionReader log, FactsPublisher publisher, Consumer<String> report) {
        this.log = log;
        this.publisher = publisher;
        this.report = report;
    }

    /** Copies what was not copied before; returns once the broker has taken it. */
    void run(int generation) {
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            TopicPartition shadow = new TopicPartition(Topics.INDUSTRY_FACTS_SHADOW, partition);
            long from = log.progress(shadow, generation);
            long end = log.end(shadow);
            if (from < end) {
                copy(generation, shadow, from, end);
                report.accept("Partition " + (partition + 1) + " of " + Topics.PARTITIONS + " promoted");
            }
        }
    }

    private void copy(int generation, TopicPartition shadow, long from, long end) {
        TopicPartition articles = new TopicPartition(Topics.ARTICLES, shadow.partition());
        LivePlaces places = LivePlaces.of(log, shadow.partition(), log.end(articles));
        List<ProducerRecord<String, byte[]>> waiting = new ArrayList<>();
        log.read(shadow, from, end, record -> {
            if (number(record, "ce_generation") == generation
                    && places.isLive(record.key(), number(record, "ce_originoffset"))) {
                waiting.add(new ProducerRecord<>(
                        Topics.INDUSTRY_FACTS, record.partition(), record.key(), record.value(), record.headers()));
            }
            if (waiting.size() == RECORDS_AT_ONCE) {
                publish(waiting);
                log.noteProgress(shadow, generation, record.offset() + 1);
            }
        });
        publish(waiting);
        log.noteProgress(shadow, generation, end);
    }

    private void publish(List<ProducerRecord<String, byte[]>> records) {
        publisher.publish(List.copyOf(records));
        records.clear();
    }

    private static long number(ConsumerRecord<String, byte[]> record, String header) {
        Header found = record.headers().lastHeader(header);
        return found == null ? -1 : Long.parseLong(new String(found.value(), StandardCharsets.US_ASCII));
    }
}
