package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
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

    private static final List<String> OWN_HEADERS = List.of(REASON, TOPIC, PARTITION, OFFSET);

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

    /**
     * The record that gives a dead letter another try: the one that was set aside, for the partition where it stood. In
     * {@code articles} it says where it stood at first, for that is still its place: it loses to whatever is newer.
     *
     * @param letter as it was read from a dead-letter topic
     * @throws IllegalArgumentException where it does not say which record of which topic was set aside
     */
    public static ProducerRecord<String, byte[]> redriven(ConsumerRecord<String, byte[]> letter) {
        String topic = text(letter, TOPIC);
        if (!letter.topic().equals(Topics.deadLettersOf(topic))) {
            throw new IllegalArgumentException("letters of " + topic + " do not belong in " + letter.topic());
        }
        Place stood = new Place(Math.toIntExact(number(letter, PARTITION)), number(letter, OFFSET));
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, stood.partition(), letter.key(), letter.value());
        Headers headers = record.headers();
        letter.headers().forEach(headers::add);
        OWN_HEADERS.forEach(headers::remove);
        boolean stoodElsewhere = headers.lastHeader(EventCodec.ORIGIN_OFFSET) != null;
        if (topic.equals(Topics.ARTICLES) && !stoodElsewhere) {
            put(headers, EventCodec.ORIGIN_PARTITION, String.valueOf(stood.partition()));
            put(headers, EventCodec.ORIGIN_OFFSET, String.valueOf(stood.offset()));
        }
        return record;
    }

    private static long number(ConsumerRecord<String, byte[]> letter, String name) {
        try {
            return Long.parseLong(text(letter, name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is no whole number: " + text(letter, name), e);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Replaces what an earlier setting aside of the same record may have left. */
    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
