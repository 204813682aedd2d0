package org.industryfacts.query.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.industryfacts.event.Topics;
import org.industryfacts.query.projection.BuildProjector;

/**
 * Reads some partitions of the log, in no consumer group: where it has come it knows by itself, and nobody else needs
 * to. For one thread at a time.
 */
final class ReplayWorker implements AutoCloseable {

    private static final int RECORDS_AT_ONCE = 4000;
    private static final int BYTES_AT_ONCE = 16 * 1024 * 1024;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final BuildProjector projector;
    private final Map<TopicPartition, Long> next;
    private final LongConsumer progress;
    private volatile long passedOver;

    ReplayWorker(
            Map<String, Object> kafka,
            BuildProjector projector,
            Map<TopicPartition, Long> from,
            LongConsumer progress) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, BYTES_AT_ONCE);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topics.MAX_RECORD_BYTES);
        // A log that has lost what was to be read must not be read as if it had begun later.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        this.projector = projector;
        this.next = new HashMap<>(from);
        this.progress = progress;
    }

    /**
     * Applies what stands before some offsets, and nothing else. Facts come first: what was asserted and withdrawn
     * later is in the history, although the withdrawal could be known before.
     */
    void readUpTo(Map<TopicPartition, Long> ends) throws SQLException {
        read(Topics.INDUSTRY_FACTS, ends);
        read(Topics.ARTICLES, ends);
    }

    /** How many records could never be applied. */
    long passedOver() {
        return passedOver;
    }

    private void read(String topic, Map<TopicPartition, Long> ends) throws SQLException {
        List<TopicPartition> partitions = open(topic, ends);
        consumer.assign(partitions);
        partitions.forEach(partition -> consumer.seek(partition, next.get(partition)));
        while (!partitions.isEmpty()) {
            apply(topic, consumer.poll(POLL), ends);
            for (TopicPartition partition : partitions) {
                next.put(partition, Math.min(consumer.position(partition), ends.get(partition)));
            }
            partitions = open(topic, ends);
            consumer.assign(partitions);
        }
    }

    /** Those that do not reach their end yet. */
    private List<TopicPartition> open(String topic, Map<TopicPartition, Long> ends) {
        return next.keySet().stream()
                .filter(partition -> partition.topic().equals(topic) && next.get(partition) < ends.get(partition))
                .toList();
    }

    /** Not a record more than is asked for: two builds are compared at one place in the log. */
    private void apply(String topic, ConsumerRecords<String, byte[]> batch, Map<TopicPartition, Long> ends)
            throws SQLException {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
        for (ConsumerRecord<String, byte[]> record : batch) {
            if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                records.add(record);
            }
        }
        if (!records.isEmpty()) {
            passedOver += projector.project(topic, records);
            progress.accept(records.size());
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
