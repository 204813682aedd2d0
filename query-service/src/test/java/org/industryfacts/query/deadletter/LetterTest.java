package org.industryfacts.query.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;

class LetterTest {

    @Test
    void isNamedByWhereTheRecordStood() {
        // when
        Letter letter = Letter.of(letter("key", bytes("value")));

        // then
        assertThat(letter.id()).isEqualTo("articles-7-42");
        assertThat(letter.reason()).isEqualTo("a reason");
        assertThat(letter.setAsideAt()).hasToString("1970-01-01T00:00:05Z");
        assertThat(letter.place()).isEqualTo(new LetterPlace(Topics.ARTICLES_DEAD_LETTER, 3, 9));
    }

    @Test
    void whatSomebodyElseHasWrittenIsListedByWhereItStands() {
        // when
        Letter letter = Letter.of(record(Topics.ARTICLES_DEAD_LETTER, 3, 9, "key", bytes("value")));

        // then
        assertThat(letter.id()).isEqualTo("articles.dead-letter-3-9");
        assertThat(letter.reason()).isEqualTo("the letter does not say");
        assertThat(letter.headers()).isEqualTo("{}");
    }

    @Test
    void whatIsNoTextIsShownAsFarAsItIs() {
        // when
        Letter letter = Letter.of(letter("k\u0000\ud800", new byte[] {'a', 0, (byte) 0xFF, 'b'}));

        // then
        assertThat(letter.key()).isEqualTo("k\uFFFD\uFFFD");
        assertThat(letter.preview()).isEqualTo("a\uFFFD\uFFFDb");
        assertThat(letter.size()).isEqualTo(4);
    }

    @Test
    void nothingIsShownOfNothing() {
        // when
        Letter letter = Letter.of(letter(null, null));

        // then
        assertThat(letter.key()).isNull();
        assertThat(letter.preview()).isEmpty();
        assertThat(letter.size()).isZero();
    }

    @Test
    void aLongValueIsCutBetweenCharacters() {
        // when
        Letter letter = Letter.of(letter("key", bytes("\uD83D\uDE00".repeat(100_000))));

        // then
        assertThat(letter.preview()).isEqualTo("\uD83D\uDE00".repeat(500));
        assertThat(letter.size()).isEqualTo(400_000);
    }

    private static ConsumerRecord<String, byte[]> letter(@Nullable String key, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> letter = DeadLetter.of(record(Topics.ARTICLES, 7, 42, key, value), "a reason");
        ConsumerRecord<String, byte[]> read = record(letter.topic(), 3, 9, key, value);
        letter.headers().forEach(read.headers()::add);
        return read;
    }

    private static ConsumerRecord<String, byte[]> record(
            String topic, int partition, long offset, @Nullable String key, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                5000,
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                new RecordHeaders(),
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
