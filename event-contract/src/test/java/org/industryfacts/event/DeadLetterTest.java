package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadLetterTest {

    @Test
    void keepsTheRecordAndSaysWhyAndWhereItStood() {
        // given
        ConsumerRecord<String, byte[]> poison = recordOf(Topics.ARTICLES);
        poison.headers().add("ce_type", bytes("article.unknown"));

        // when
        ProducerRecord<String, byte[]> letter = DeadLetter.of(poison, "ce_type is unknown: article.unknown");

        // then
        assertThat(letter.topic()).isEqualTo("articles.dead-letter");
        assertThat(letter.key()).isEqualTo("key");
        assertThat(letter.value()).isEqualTo(bytes("value"));
        assertThat(letter.timestamp()).isNull();
        assertThat(letter.partition()).isNull();
        assertThat(headersOf(letter))
                .containsExactly(
                        "ce_type=article.unknown",
                        "dead-letter-reason=ce_type is unknown: article.unknown",
                        "dead-letter-topic=articles",
                        "dead-letter-partition=7",
                        "dead-letter-offset=42");
    }

    @Test
    void replacesTheHeadersOfAnEarlierSettingAside() {
        // given
        ConsumerRecord<String, byte[]> again = recordOf(Topics.INDUSTRY_FACTS);
        again.headers().add(DeadLetter.REASON, bytes("an earlier reason"));

        // when
        ProducerRecord<String, byte[]> letter = DeadLetter.of(again, "a new reason");

        // then
        assertThat(letter.topic()).isEqualTo("industry-facts.dead-letter");
        assertThat(headersOf(letter))
                .contains("dead-letter-reason=a new reason")
                .hasSize(4);
    }

    @Test
    void takesARecordWithoutKeyAndValue() {
        // given
        ConsumerRecord<String, byte[]> empty = new ConsumerRecord<>(Topics.ARTICLES, 0, 0, null, null);

        // when
        ProducerRecord<String, byte[]> letter = DeadLetter.of(empty, "the record has no value");

        // then
        assertThat(letter.key()).isNull();
        assertThat(letter.value()).isNull();
    }

    @Test
    void cutsALongReason() {
        // when
        ProducerRecord<String, byte[]> letter = DeadLetter.of(recordOf(Topics.ARTICLES), "因".repeat(5000));

        // then
        assertThat(new String(letter.headers().lastHeader(DeadLetter.REASON).value(), StandardCharsets.UTF_8))
                .isEqualTo("因".repeat(1000));
    }

    @Test
    void refusesATopicThatHasNoDeadLetterTopic() {
        assertThatThrownBy(() -> DeadLetter.of(recordOf(Topics.ARTICLES_DEAD_LETTER), "reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("articles.dead-letter");
    }

    @Test
    void theLargestRecordStillFitsWhenItIsSetAside() {
        // when
        Topics.Topic letters = Topics.all().stream()
                .filter(topic -> topic.name().equals(Topics.ARTICLES_DEAD_LETTER))
                .findFirst()
                .orElseThrow();

        // then
        int room = Integer.parseInt(letters.settings().get("max.message.bytes")) - Topics.MAX_RECORD_BYTES;
        assertThat(room).isGreaterThan(3 * 1000 + 1024);
    }

    private static ConsumerRecord<String, byte[]> recordOf(String topic) {
        return new ConsumerRecord<>(topic, 7, 42, "key", bytes("value"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> headersOf(ProducerRecord<String, byte[]> record) {
        List<String> headers = new ArrayList<>();
        record.headers()
                .forEach(
                        header -> headers.add(header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
