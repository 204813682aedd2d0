package org.industryfacts.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import org.industryfacts.event.Topics;

/** Writes and reads records as the services do: acknowledged, and of any size that is allowed. */
final class Records {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Records() {}

    static void send(String servers, String topic, byte[] value) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                servers,
                "acks",
                "all",
                "max.block.ms",
                5_000,
                "max.request.size",
                Topics.MAX_DEAD_LETTER_BYTES);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    /** The values in a topic, as soon as there are as many as expected, or after a while those that are there. */
    static List<byte[]> readAll(String servers, String topic, int expected) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "max.partition.fetch.bytes", Topics.MAX_DEAD_LETTER_BYTES);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<byte[]> values = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            while (values.size() < expected && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(read -> values.add(read.value()));
            }
            return values;
        }
    }

    static Admin admin(String servers) {
        return Admin.create(Map.of("bootstrap.servers", servers));
    }
}
