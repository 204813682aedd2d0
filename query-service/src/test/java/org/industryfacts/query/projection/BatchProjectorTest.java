package org.industryfacts.query.projection;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BatchProjectorTest {

    private static final EventCodec CODEC = new EventCodec();
    private static final Origin ORIGIN = new Origin(1, 0, 10);

    private final ProjectedTables tables = new ProjectedTables();

    static Stream<Arguments> poison() {
        UUID article = UUID.randomUUID();
        Fact fact = Facts.metric(article, "A", 1);
        ProducerRecord<String, byte[]> good = CODEC.encode(Events.asserted(fact, ORIGIN));
        return Stream.of(
                arguments("no JSON", withValue(good, "not JSON"), "no fact.asserted.v1"),
                arguments("a field missing", withValue(good, "{}"), "type is missing"),
                arguments(
                        "no value",
                        new ProducerRecord<>(good.topic(), null, good.key(), null, good.headers()),
                        "no value"),
                arguments("no headers", new ProducerRecord<>(good.topic(), good.key(), good.value()), "ce_specversion"),
                arguments(
                        "another key",
                        new ProducerRecord<>(good.topic(), null, "x", good.value(), good.headers()),
                        "the key x"),
                arguments(
                        "an event of the other topic",
                        withTopic(CODEC.encode(Events.withdrawn(article))),
                        "does not belong"),
                arguments("a null in a list", withValue(good, text(good).replace("[\"510100\"]", "[null]")), ""),
                arguments(
                        "an endless number",
                        withValue(good, text(good).replace("\"value\":1", "\"value\":1e999999999")),
                        "100 digits"),
                arguments(
                        "NUL in a name",
                        withValue(good, text(good).replace("\"subject\":\"成都\"", "\"subject\":\"成\\u0000都\"")),
                        "subject holds NUL"),
                arguments(
                        "half a character",
                        withValue(good, text(good).replace("\"subject\":\"成都\"", "\"subject\":\"\\ud800\"")),
                        "surrogate"),
                arguments(
                        "another encoding",
                        new ProducerRecord<>(
                                good.topic(),
                                null,
                                good.key(),
                                text(good).getBytes(StandardCharsets.UTF_16),
                                good.headers()),
                        "UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void aRecordThatCanNeverBeAppliedIsRejectedAndTheRestIsApplied(
            String kind, ProducerRecord<String, byte[]> poison, String reason) {
        // given
        UUID article = UUID.randomUUID();
        Fact fact = Facts.metric(article, "A", 1);
        List<ConsumerRecord<String, byte[]>> batch = List.of(
                LogRecords.read(poison, 0, 0),
                LogRecords.at(0, 1, Events.asserted(fact, ORIGIN)),
                LogRecords.at(0, 2, Events.extracted(article, "A", ORIGIN, List.of(fact))));

        // when
        Applied applied = tables.project(batch);

        // then
        assertThat(applied.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.record().offset()).isZero();
            assertThat(rejection.reason()).contains(reason);
        });
        assertThat(tables.factIds()).containsExactly(fact.factId().toString());
    }

    @Test
    void aChangeThatTheDatabaseRefusesIsFoundAndTheRestIsApplied() {
        // given a fact id that two articles claim, which no reader of one record can see
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Fact fact = Facts.metric(first, "A", 1);
        Fact stolen = new Fact(
                fact.factId(),
                fact.claimId(),
                second,
                "A",
                fact.status(),
                fact.period(),
                fact.regions(),
                fact.industries(),
                fact.slots(),
                fact.links(),
                fact.evidence(),
                fact.confidence(),
                fact.extractor());
        UUID third = UUID.randomUUID();
        Fact other = Facts.metric(third, "A", 1);

        // when
        Applied applied = tables.project(Stream.of(
                        Events.asserted(fact, ORIGIN),
                        Events.extracted(first, "A", ORIGIN, List.of(fact)),
                        Events.asserted(stolen, ORIGIN),
                        Events.extracted(second, "A", ORIGIN, List.of(stolen)),
                        Events.asserted(other, ORIGIN),
                        Events.extracted(third, "A", ORIGIN, List.of(other)))
                .map(event -> LogRecords.at(0, 0, event))
                .toList());

        // then
        assertThat(applied.rejections())
                .extracting(rejection -> rejection.record().key())
                .containsExactly(second.toString());
        assertThat(tables.factIds())
                .containsExactlyInAnyOrder(
                        fact.factId().toString(), other.factId().toString());
    }

    @Test
    void aDatabaseThatIsAwayIsNotTheFaultOfARecord() {
        // given
        Projection<FactChange> away = (Connection connection, List<Delivery<FactChange>> deliveries) -> {
            throw new SQLException("terminating connection due to administrator command", "57P01");
        };
        BatchProjector<FactChange> projector =
                new BatchProjector<>(new FactChangeReader(), away, new Transactions(tables.database.dataSource()));
        UUID article = UUID.randomUUID();
        List<ConsumerRecord<String, byte[]>> batch =
                List.of(LogRecords.at(0, 0, Events.extracted(article, "A", ORIGIN, List.of())));

        // when / then
        assertThatThrownBy(() -> projector.project(batch)).isInstanceOf(SQLException.class);
    }

    private static String text(ProducerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static ProducerRecord<String, byte[]> withValue(ProducerRecord<String, byte[]> record, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).isNotEqualTo(record.value());
        return new ProducerRecord<>(record.topic(), null, record.key(), bytes, record.headers());
    }

    private static ProducerRecord<String, byte[]> withTopic(ProducerRecord<String, byte[]> record) {
        return new ProducerRecord<>(Topics.INDUSTRY_FACTS, null, record.key(), record.value(), record.headers());
    }
}
