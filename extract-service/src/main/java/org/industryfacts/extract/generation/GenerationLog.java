package org.industryfacts.extract.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.industryfacts.event.Topics;

/**
 * The topic {@code engine-generations}: what became of each reading, in one partition and so in one order. Its newest
 * record is the state of affairs. Used by one thread at a time.
 */
public final class GenerationLog implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.ENGINE_GENERATIONS, 0);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * The consumer asks for records ahead; where there are none, the next question waits behind that one for so long.
     */
    private static final int FETCH_WAIT_MILLIS = 10;

    private final Map<String, Object> kafka;
    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Generation> generations = new ArrayList<>();

    /** @param kafka what all Kafka clients are told */
    public GenerationLog(Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(PARTITION));
    }

    /**
     * All records, oldest first. Holds everything whose writing was acknowledged before this was called.
     *
     * @throws KafkaException where the broker does not answer
     */
    public List<Generation> all() {
        if (generations.isEmpty()) {
            consumer.seekToBeginning(List.of(PARTITION));
        }
        long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
        while (consumer.position(PARTITION) < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                generations.add(read(record));
            }
        }
        return List.copyOf(generations);
    }

    /** The newest record; empty where nothing was ever read again. */
    public Optional<Generation> newest() {
        List<Generation> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The number of the reading that articles belong to from now on. */
    public int inForce() {
        return all().stream()
                .filter(Generation::holds)
                .mapToInt(Generation::number)
                .max()
                .orElse(Generation.FIRST);
    }

    /** A number that no reading has had. */
    public int unused() {
        return all().stream().mapToInt(Generation::number).max().orElse(Generation.FIRST) + 1;
    }

    /**
     * Writes a record; whoever asks after this has returned finds it.
     *
     * @throws KafkaException where the broker does not take it
     */
    public void append(Generation generation) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            PARTITION.topic(),
                            PARTITION.partition(),
                            String.valueOf(generation.number()),
                            json.writeValueAsBytes(generation)))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("generation " + generation.number() + " was not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing generation " + generation.number(), e);
        }
    }

    private Generation read(ConsumerRecord<String, byte[]> record) {
        try {
            return json.readValue(record.value(), Generation.class);
        } catch (IOException e) {
            // Not to be passed over by the next question either.
            consumer.seek(PARTITION, record.offset());
            throw new KafkaException(
                    "the record at offset " + record.offset() + " of " + record.topic() + " cannot be read", e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
