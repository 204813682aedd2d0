package org.industryfacts.query.deadletter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single letters from where they stand. Safe to share between threads. */
@ApplicationScoped
class LetterReader {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    /** Behind the newest letter the consumer asks for another, and closing it waits as long as the broker does. */
    private static final int FETCH_WAIT_MILLIS = 10;

    private final Map<String, Object> settings;

    /** @param common what all Kafka clients of the service are told: where the broker is, and how to reach it */
    LetterReader(@Identifier("default-kafka-broker") Map<String, Object> common) {
        settings = new HashMap<>(common);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "query-service-letters");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TIMEOUT.toMillis());
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MILLIS);
    }

    /**
     * The letter that stands there; empty where it is no longer kept.
     *
     * @throws BrokerAwayException where the broker does not answer in time
     */
    Optional<ConsumerRecord<String, byte[]>> read(LetterPlace place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, place.offset());
            List<ConsumerRecord<String, byte[]>> found = consumer.poll(TIMEOUT).records(partition);
            if (found.isEmpty()) {
                throw new BrokerAwayException("the broker does not give the letter at " + place, null);
            }
            return Optional.of(found.get(0)).filter(letter -> letter.offset() == place.offset());
        } catch (OffsetOutOfRangeException e) {
            return Optional.empty();
        } catch (KafkaException e) {
            throw new BrokerAwayException("the broker does not give the letter at " + place, e);
        }
    }
}
