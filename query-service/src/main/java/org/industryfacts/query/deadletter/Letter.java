package org.industryfacts.query.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.fact.CanonicalJson;

/**
 * What is listed of a letter. Whatever was set aside can be listed: what is no text is shown as far as it is.
 *
 * @param topic where the record stood, as partition and offset; the letter's own place where it does not say
 */
record Letter(
        String id,
        String reason,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        int size,
        String preview,
        String headers,
        Instant setAsideAt,
        LetterPlace place) {

    private static final int PREVIEW_LENGTH = 500;
    private static final int PREVIEW_BYTES = 4 * PREVIEW_LENGTH;
    private static final String NO_REASON = "the letter does not say";

    static Letter of(ConsumerRecord<String, byte[]> record) {
        LetterPlace place = new LetterPlace(record.topic(), record.partition(), record.offset());
        LetterPlace stood = stood(record, place);
        Map<String, String> headers = headers(record);
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return new Letter(
                stood.topic() + "-" + stood.partition() + "-" + stood.offset(),
                headers.getOrDefault(DeadLetter.REASON, NO_REASON),
                stood.topic(),
                stood.partition(),
                stood.offset(),
                record.key() == null ? null : storable(record.key()),
                value.length,
                preview(value),
                CanonicalJson.of(headers),
                Instant.ofEpochMilli(record.timestamp()),
                place);
    }

    private static LetterPlace stood(ConsumerRecord<String, byte[]> record, LetterPlace otherwise) {
        try {
            DeadLetter.redriven(record);
        } catch (IllegalArgumentException e) {
            // Written by somebody else: it can be looked at, but there is nowhere to send it.
            return otherwise;
        }
        return new LetterPlace(
                text(record.headers().lastHeader(DeadLetter.TOPIC)),
                Integer.parseInt(text(record.headers().lastHeader(DeadLetter.PARTITION))),
                Long.parseLong(text(record.headers().lastHeader(DeadLetter.OFFSET))));
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(storable(header.key()), text(header));
        }
        return headers;
    }

    private static String text(Header header) {
        return header.value() == null ? "" : storable(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static String preview(byte[] value) {
        String text = new String(value, 0, Math.min(value.length, PREVIEW_BYTES), StandardCharsets.UTF_8);
        int characters = text.codePointCount(0, text.length());
        return storable(text.substring(0, text.offsetByCodePoints(0, Math.min(characters, PREVIEW_LENGTH))));
    }

    /** Text that PostgreSQL and JSON can hold: NUL and halves of surrogate pairs are replaced. */
    private static String storable(String text) {
        StringBuilder storable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }
}
