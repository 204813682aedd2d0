package org.industryfacts.ingest.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.industryfacts.event.ArticleEvent;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;

/** Reads back what stands in the topic of articles now. */
final class ArticleLog {

    private final EventCodec codec = new EventCodec();
    private final LocalBroker broker;

    ArticleLog(LocalBroker broker) {
        this.broker = broker;
    }

    /** All records with this key, in the order of the log. */
    List<ConsumerRecord<String, byte[]>> records(String key) {
        List<TopicPartition> partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.ARTICLES, partition))
                .toList();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.address());
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (record.key().equals(key)) {
                        found.add(record);
                    }
                }
            }
        }
        return found;
    }

    /** What was said of an article, in the order of the log. */
    List<ArticleEvent> events(UUID articleId) {
        return records(articleId.toString()).stream()
                .map(record -> (ArticleEvent) envelope(record).event())
                .toList();
    }

    Envelope<Event> envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return codec.decode(record);
        } catch (UndecodableRecordException e) {
            throw new AssertionError("a record that nobody can read", e);
        }
    }
}
