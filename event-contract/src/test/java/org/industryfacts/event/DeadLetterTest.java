package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aRedrivenRecordIsTheOneThatWasSetAsideWithThePlaceWhereItStood() {
        // given
        ConsumerRecord<String, byte[]> poison = recordOf(Topics.ARTICLES);
        poison.headers().add("ce_type", bytes("article.submitted.v1"));

        // when
        ProducerRecord<String, byte[]> redriven = DeadLetter.redriven(read(DeadLetter.of(poison, "reason"), 3, 9));

        // then
        assertThat(redriven.topic()).isEqualTo("articles");
        assertThat(redriven.partition()).isEqualTo(7);
        assertThat(redriven.key()).isEqualTo("key");
        assertThat(redriven.value()).isEqualTo(bytes("value"));
        assertThat(headersOf(redriven))
                .containsExactly("ce_type=article.submitted.v1", "ce_originpartition=7", "ce_originoffset=42");
    }

    @Test
    void aRecordThatIsSetAsideOverAndOverKeepsTheFirstPlace() {
        // given
        ProducerRecord<String, byte[]> once =
                DeadLetter.redriven(read(DeadLetter.of(recordOf(Topics.ARTICLES), "reason"), 3, 9));
        ConsumerRecord<String, byte[]> later = read(once, 7, 1000);

        // when
        ProducerRecord<String, byte[]> twice = DeadLetter.redriven(read(DeadLetter.of(later, "reason"), 3, 10));

        // then
        assertThat(headersOf(twice)).containsExactly("ce_originpartition=7", "ce_originoffset=42");
    }

    @Test
    void aRedrivenRecordOfFactsIsAsItWas() {
        // given
        ConsumerRecord<String, byte[]> poison = recordOf(Topics.INDUSTRY_FACTS);
        poison.headers().add("ce_originoffset", bytes("5"));

        // when
        ProducerRecord<String, byte[]> redriven = DeadLetter.redriven(read(DeadLetter.of(poison, "reason"), 3, 9));

        // then
        assertThat(redriven.topic()).isEqualTo("industry-facts");
        assertThat(headersOf(redriven)).containsExactly("ce_originoffset=5");
    }

    @ParameterizedTest
    @CsvSource({
        "dead-letter-topic,     ,               dead-letter-topic is missing",
        "dead-letter-topic,     elsewhere,      elsewhere has no dead-letter topic",
        "dead-letter-topic,     industry-facts, letters of industry-facts do not belong in articles.dead-letter",
        "dead-letter-partition, ,               dead-letter-partition is missing",
        "dead-letter-offset,    x,              dead-letter-offset is no whole number: x",
        "dead-letter-offset,    -1,             'no place: partition 7, offset -1'",
    })
    void refusesALetterThatDoesNotSayWhatWasSetAside(String header, String value, String message) {
        // given
        ConsumerRecord<String, byte[]> letter = read(DeadLetter.of(recordOf(Topics.ARTICLES), "reason"), 3, 9);
        letter.headers().remove(header);
        if (value != null) {
            letter.headers().add(header, bytes(value));
        }

        // then
        assertThatThrownBy(() -> DeadLetter.redriven(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
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

    private static ConsumerRecord<String, byte[]> read(
            ProducerRecord<String, byte[]> written, int partition, long offset) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(written.topic(), partition, offset, written.key(), written.value());
        written.headers().forEach(record.headers()::add);
        return record;
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
