package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

import org.industryfacts.event.Topics;
import org.industryfacts.extract.StopSignal;

/**
 * Puts records on the log, in order, and waits until the broker has taken them: however long that takes, and whatever
 * it answers meanwhile. Used by one thread at a time.
 */
@Singleton
public class FactsPublisher {

    private static final Logger LOG = Logger.getLogger(FactsPublisher.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Map<String, Object> settings;
    private final StopSignal stop = new StopSignal();
    private volatile KafkaProducer<String, byte[]> producer;

    /** @param common what all Kafka clients of the service are told: where the broker is, and how to reach it */
    public FactsPublisher(@Identifier("default-kafka-broker") Map<String, Object> common) {
        settings = settings(common);
        producer = newProducer();
    }

    /**
     * Returns once the broker has taken all records. After a failure it begins again with the first: a run must never
     * be closed before all of its facts have been taken, and those that come twice have the same ids.
     *
     * @throws IllegalStateException where the service is stopped first
     */
    public void publish(List<ProducerRecord<String, byte[]>> records) {
        while (!taken(records)) {
            if (stop.isGivenWithin(PAUSE)) {
                throw new IllegalStateException("stopped before the broker had taken " + records.size() + " records");
            }
            // Some errors leave a producer unusable for good.
            producer.close(Duration.ZERO);
            producer = newProducer();
        }
    }

    private boolean taken(List<ProducerRecord<String, byte[]>> records) {
        try {
            for (Future<RecordMetadata> answer : sent(records)) {
                answer.get();
            }
            return true;
        } catch (ExecutionException | KafkaException | IllegalStateException e) {
            List<String> keys =
                    records.stream().map(ProducerRecord::key).distinct().toList();
            LOG.errorf(e, "The broker did not take what follows from the articles %s; trying again", keys);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<Future<RecordMetadata>> sent(List<ProducerRecord<String, byte[]>> records)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> answers = new ArrayList<>(records.size());
        for (ProducerRecord<String, byte[]> record : records) {
            Future<RecordMetadata> answer = producer.send(record);
            if (answer.isDone()) {
                // It may have failed before it left: then no later record may pass it.
                answer.get();
            }
            answers.add(answer);
        }
        return answers;
    }

    @PreDestroy
    public void stop() {
        stop.give();
        producer.close(CLOSING);
    }

    private KafkaProducer<String, byte[]> newProducer() {
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> settings(Map<String, Object> common) {
        Map<String, Object> settings = new HashMap<>(common);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "extract-service");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A record that was given up after a while would leave a hole in its run, before records that follow it.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_DEAD_LETTER_BYTES);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return settings;
    }
}
