package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventCodecHeadersTest {

    private static final GoldenSample FACT = GoldenSample.read("fact.asserted.v1/metric-level");

    private final EventCodec codec = new EventCodec();

    private static Map<String, String> with(String header, String value) {
        Map<String, String> headers = new LinkedHashMap<>(FACT.headers());
        headers.put(header, value);
        return headers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_type",
                "ce_source",
                "ce_subject",
                "ce_id",
                "ce_time",
                "ce_facttype",
                "ce_generation",
                "ce_originpartition",
                "ce_originoffset"
            })
    void namesTheHeaderThatIsMissing(String header) {
        // given
        Map<String, String> headers = new LinkedHashMap<>(FACT.headers());
        headers.remove(header);

        // then
        assertThatThrownBy(() -> codec.decode(FACT.record(FACT.data(), headers)))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessage(header + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion,     0.3,                  ce_specversion is not 1.0: 0.3",
        "ce_type,            fact.asserted.v2,     ce_type is unknown: fact.asserted.v2",
        "ce_subject,         x,                    ce_subject is not a3f0c7de-1a52-5c0b-8f3f-0d3c6a5c1b11: x",
        "ce_facttype,        ranking,              ce_facttype is not metric: ranking",
        "ce_time,            yesterday,            ce_time is no time: yesterday",
        "ce_generation,      one,                  ce_generation is no whole number: one",
        "ce_generation,      0,                    'no origin: generation 0, partition 7, offset 42'",
        "ce_generation,      4294967297,           'no origin: generation 4294967297, partition 7, offset 42'",
        "ce_originpartition, -1,                   'no origin: generation 1, partition -1, offset 42'",
        "ce_originoffset,    9223372036854775808,  ce_originoffset is no whole number: 9223372036854775808",
        "ce_id,              ' ',                  a CloudEvents attribute is wrong: id is blank",
        "ce_source,          '',                   a CloudEvents attribute is wrong: source is blank",
    })
    void namesTheHeaderThatIsWrong(String header, String value, String message) {
        assertThatThrownBy(() -> codec.decode(FACT.record(FACT.data(), with(header, value))))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessage(message);
    }

    @Test
    void passesOverHeadersOfOthers() throws Exception {
        assertThat(codec.decode(FACT.record(FACT.data(), with("traceparent", "00-0af7-b7ad-01"))))
                .isEqualTo(codec.decode(FACT.record()));
    }

    @Test
    void readsWhereAnArticlesEventStoodBeforeItWasWrittenAgain() throws Exception {
        // given
        GoldenSample redriven = GoldenSample.read("article.submitted.v1/redriven");
        GoldenSample first = GoldenSample.read("article.submitted.v1/minimal");

        // then
        assertThat(codec.decode(redriven.record()).place(3, 99)).isEqualTo(new Place(7, 42));
        assertThat(codec.decode(first.record()).place(3, 99)).isEqualTo(new Place(3, 99));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_originpartition, -1,         'no place: partition -1, offset 42'",
        "ce_originpartition, 4294967296, 'no place: partition 4294967296, offset 42'",
        "ce_originoffset,    -1,         'no place: partition 7, offset -1'",
        "ce_originoffset,    last,       ce_originoffset is no whole number: last",
        "ce_originoffset,    ,           ce_originoffset is missing",
        "ce_originpartition, ,           ce_originpartition is missing",
    })
    void refusesAnArticlesEventThatStoodNowhere(String header, String value, String message) {
        // given
        GoldenSample redriven = GoldenSample.read("article.submitted.v1/redriven");
        Map<String, String> headers = new LinkedHashMap<>(redriven.headers());
        headers.remove(header);
        if (value != null) {
            headers.put(header, value);
        }

        // then
        assertThatThrownBy(() -> codec.decode(redriven.record(redriven.data(), headers)))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessage(message);
    }

    @Test
    void refusesARecordWhoseKeyIsNotItsSubject() {
        // given
        ConsumerRecord<String, byte[]> other = new ConsumerRecord<>(FACT.type().topic(), 0, 0, "other", FACT.data());
        FACT.headers().forEach((name, value) -> other.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        ConsumerRecord<String, byte[]> none = new ConsumerRecord<>(FACT.type().topic(), 0, 0, null, FACT.data());
        FACT.headers().forEach((name, value) -> none.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));

        // then
        assertThatThrownBy(() -> codec.decode(other))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("the key other is not the subject");
        assertThatThrownBy(() -> codec.decode(none))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("the key null is not the subject");
    }

    @Test
    void refusesATombstone() {
        assertThatThrownBy(() -> codec.decode(FACT.record(null)))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessage("the record has no value");
    }

    @Test
    void refusesAHeaderWithoutAValue() {
        // given
        ConsumerRecord<String, byte[]> record = FACT.record();
        record.headers().add("ce_id", null);

        // then
        assertThatThrownBy(() -> codec.decode(record)).hasMessage("ce_id is missing");
    }
}
