package org.industryfacts.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.industryfacts.event.Topics;

/** Writes to the topics of a broker, and reads all that they hold. Used by one thread. */
public final class Log implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    public Log(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", Topics.MAX_RECORD_BYTES);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        // What is asked next waits behind a question for records that are not there yet.
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "fetch.max.wait.ms", 10),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Where the broker has put the record. */
    public RecordMetadata write(ProducerRecord<String, byte[]> record) {
        return write(List.of(record)).get(0);
    }

    /** Where the broker has put the records. */
    public List<RecordMetadata> write(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        return sent.stream().map(Log::place).toList();
    }

    private static RecordMetadata place(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All records of a topic that have the key, in the order of their partition. */
    public List<ConsumerRecord<String, byte[]>> read(String topic, String key) {
        return read(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
