package org.industryfacts.extract.reextract;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.industryfacts.event.Topics;

/**
 * Reads stretches of partitions, and notes with the broker how far work on one has come, so that it can be taken up by
 * another process. Used by one thread.
 */
final class PartitionReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    /**
     * How long the broker holds a question for which it has no records yet. It answers one question after the other,
     * and the consumer asks ahead: at the end of a partition, whatever is asked next would wait behind that one.
     */
    private static final int FETCH_WAIT_MILLIS = 10;

    private final KafkaConsumer<String, byte[]> consumer;

    PartitionReader(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "extract-service-reextract");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topics.MAX_RECORD_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** The offset after everything that the broker has acknowledged. */
    long end(TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).get(partition);
    }

    long beginning(TopicPartition partition) {
        return consumer.beginningOffsets(List.of(partition)).get(partition);
    }

    /** Hands out the records from one offset to another, the last exclusive, in their order. */
    void read(TopicPartition partition, long from, long to, Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long next = from;
        while (next < to) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                if (record.offset() < to) {
                    each.accept(record);
                }
            }
            next = consumer.position(partition);
        }
    }

    /** Where work for a generation is to go on in a partition. */
    long progress(TopicPartition partition, int generation) {
        OffsetAndMetadata noted = consumer.committed(Set.of(partition)).get(partition);
        boolean own = noted != null && noted.metadata().equals(String.valueOf(generation));
        return own ? Math.max(noted.offset(), beginning(partition)) : beginning(partition);
    }

    /** Notes that work for a generation is done before this offset. */
    void noteProgress(TopicPartition partition, int generation, long offset) {
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(offset, String.valueOf(generation))));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
