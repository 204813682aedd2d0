package org.industryfacts.event;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record that can never succeed, set aside as it was: key, value and headers unchanged, with headers of its own that
 * say why and where it stood. It has no timestamp of its own, since its retention counts from when it was set aside.
 */
public final class DeadLetter {

    /** Why the record can never succeed, for people; at most {@value #MAX_REASON_LENGTH} characters. */
    public static final String REASON = "dead-letter-reason";

    /** The topic that it was read from. */
    public static final String TOPIC = "dead-letter-topic";

    /** Its partition there, a decimal number. */
    public static final String PARTITION = "dead-letter-partition";

    /** Its offset there, a decimal number. */
    public static final String OFFSET = "dead-letter-offset";

    private static final int MAX_REASON_LENGTH = 1000;

    private DeadLetter() {}

    /**
     * The record that sets another aside, addressed to the dead-letter topic of the one that it was read from.
     *
     * @param reason why it can never succeed; cut where it is long
     * @throws IllegalArgumentException where its topic has no dead-letter topic
     */
    public static ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> record, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topics.deadLettersOf(record.topic()), record.key(), record.value());
        Headers headers = letter.headers();
        record.headers().forEach(headers::add);
        put(headers, REASON, reason.substring(0, Math.min(reason.length(), MAX_REASON_LENGTH)));
        put(headers, TOPIC, record.topic());
        put(headers, PARTITION, String.valueOf(record.partition()));
        put(headers, OFFSET, String.valueOf(record.offset()));
        return letter;
    }

    /** Replaces what an earlier setting aside of the same record may have left. */
    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
