package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Copies the topic of articles from one cluster to an empty one: each record to the very place that it has. */
final class LogCopy implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(String place, Future<RecordMetadata> answer) {}

    private LogCopy(Kafka to) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        to.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when all is copied. */
    static void copy(Kafka from, Kafka to) {
        try (LogCopy copy = new LogCopy(to)) {
            from.read(Kafka.ARTICLES, copy::send);
            copy.verify();
        }
    }

    private void send(ConsumerRecord<String, byte[]> record) {
        ProducerRecord<String, byte[]> same = new ProducerRecord<>(
                record.topic(), record.partition(), record.timestamp(), record.key(), record.value(), record.headers());
        sent.add(new Sent(record.topic() + "-" + record.partition() + "@" + record.offset(), producer.send(same)));
    }

    private void verify() {
        try {
            for (Sent one : sent) {
                String place = one.answer().get().toString();
                if (!place.equals(one.place())) {
                    throw new IllegalStateException("the record at " + one.place() + " came to " + place);
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the log was not copied", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
