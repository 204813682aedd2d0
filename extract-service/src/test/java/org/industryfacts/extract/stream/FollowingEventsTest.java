package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.Explanation;
import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.FactReader;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.Samples;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

class FollowingEventsTest {

    private static final UUID ARTICLE_ID = UUID.fromString("9f1c2b7e-38a4-5d0f-8e21-6b7a0c4d5e6f");
    private static final ArticleSubmitted ARTICLE = Samples.article(ARTICLE_ID, "宁波市有企业3家、1家、2家。");

    @Test
    void answersASubmissionWithItsFactsInOrderAndAClosingEvent() throws UndecodableRecordException {
        // given
        List<Fact> facts = List.of(Samples.fact(ARTICLE, 3), Samples.fact(ARTICLE, 1), Samples.fact(ARTICLE, 2));
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(article -> facts).of(record, 7);

        // then
        List<Envelope<Event>> expected = new ArrayList<>();
        Origin origin = new Origin(7, 5, 42);
        for (Fact fact : facts) {
            String id = Envelope.derivedId("cause", fact.factId().toString(), "1.2.3");
            expected.add(new Envelope<>(id, "/extract-service", Samples.TIME, origin, new FactAsserted(fact)));
        }
        List<UUID> factIds = facts.stream().map(Fact::factId).toList();
        expected.add(new Envelope<>(
                Envelope.derivedId("cause", "article.extracted.v1", "1.2.3"),
                "/extract-service",
                Samples.TIME,
                origin,
                new ArticleExtracted(ARTICLE_ID, "revision-1", false, factIds, "1.2.3")));
        assertThat(decode(following)).isEqualTo(expected);
        assertThat(following)
                .allMatch(event -> event.topic().equals(Topics.INDUSTRY_FACTS))
                .allMatch(event -> event.key().equals(ARTICLE_ID.toString()));
    }

    @Test
    void writesTheHeadersOfTheContract() {
        // given
        Fact fact = Samples.fact(ARTICLE, 3);
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(article -> List.of(fact)).of(record, 7);

        // then
        assertThat(Samples.headers(following.get(0).headers()))
                .containsExactly(
                        "content-type=application/json",
                        "ce_specversion=1.0",
                        "ce_type=fact.asserted.v1",
                        "ce_source=/extract-service",
                        "ce_subject=" + ARTICLE_ID,
                        "ce_id=" + Envelope.derivedId("cause", fact.factId().toString(), "1.2.3"),
                        "ce_time=2026-11-22T01:02:03.456Z",
                        "ce_facttype=metric",
                        "ce_generation=7",
                        "ce_originpartition=5",
                        "ce_originoffset=42");
    }

    @Test
    void givesTheEngineTheArticleAsItWasSubmitted() {
        // given
        List<ArticleText> given = new ArrayList<>();
        FollowingEvents events = events(article -> {
            given.add(article);
            return List.of();
        });

        // when
        events.of(received(Samples.record("cause", ARTICLE)), 7);

        // then
        assertThat(given)
                .containsExactly(new ArticleText(
                        ARTICLE_ID, "revision-1", ARTICLE.content(), "text/plain", null, ARTICLE.publishedAt()));
    }

    @Test
    void repeatsItselfToTheByte() {
        // given
        FollowingEvents events = events(article -> List.of(Samples.fact(ARTICLE, 3), Samples.fact(ARTICLE, 1)));
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));
        List<ProducerRecord<String, byte[]>> first = events.of(record, 7);

        // when
        List<ProducerRecord<String, byte[]>> second = events.of(record, 7);

        // then
        assertThat(first).hasSize(3);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).value()).isEqualTo(first.get(i).value());
            assertThat(second.get(i).headers()).isEqualTo(first.get(i).headers());
        }
    }

    @Test
    void answersAWithdrawalWithNoFacts() throws UndecodableRecordException {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", new ArticleWithdrawn(ARTICLE_ID)));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(FollowingEventsTest::fails).of(record, 7);

        // then
        assertThat(decode(following))
                .containsExactly(new Envelope<>(
                        Envelope.derivedId("cause", "article.extracted.v1", "1.2.3"),
                        "/extract-service",
                        Samples.TIME,
                        new Origin(7, 5, 42),
                        new ArticleExtracted(ARTICLE_ID, null, true, List.of(), "1.2.3")));
    }

    @Test
    void answersARecordThatWasWrittenAgainFromWhereItStoodAtFirst() throws UndecodableRecordException {
        // given
        ConsumerRecord<String, byte[]> first = received(Samples.record("cause", ARTICLE));
        ConsumerRecord<String, byte[]> letter = Samples.received(DeadLetter.of(first, "reason"), 3, 9);
        FollowingEvents events = events(article -> List.of(Samples.fact(ARTICLE, 3)));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events.of(Samples.received(DeadLetter.redriven(letter), 5, 1000), 7);

        // then
        assertThat(decode(following)).isEqualTo(decode(events.of(first, 7)));
    }

    @Test
    void leavesTheWithdrawalOfASourceToTheProjection() {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", new SourceWithdrawn("samples")));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(FollowingEventsTest::fails).of(record, 7);

        // then
        assertThat(following).isEmpty();
    }

    @Test
    void setsAsideAnArticleOnWhichTheEngineFailsAndSaysSo() throws UndecodableRecordException {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(FollowingEventsTest::fails).of(record, 7);

        // then
        assertSetAside(following.get(0), record, "engine-failure: java.lang.IllegalStateException: no luck");
        assertThat(decode(following.subList(1, 2)))
                .containsExactly(new Envelope<>(
                        Envelope.derivedId("cause", "article.failed.v1", "1.2.3"),
                        "/extract-service",
                        Samples.TIME,
                        new Origin(7, 5, 42),
                        new ArticleFailed(
                                ARTICLE_ID,
                                "revision-1",
                                "engine-failure",
                                "java.lang.IllegalStateException: no luck",
                                "1.2.3")));
        assertThat(following).hasSize(2);
    }

    @Test
    void survivesAnEngineThatRecursesWithoutEnd() {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(FollowingEventsTest::recurses).of(record, 7);

        // then
        assertSetAside(following.get(0), record, "engine-failure: java.lang.StackOverflowError");
    }

    @Test
    void failsAnArticleThatTakesTheEngineTooManySteps() throws UndecodableRecordException {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));
        FollowingEvents events = events(article -> {
            new StepBudget(10).spend(11);
            return List.of();
        });

        // when
        List<ProducerRecord<String, byte[]>> following = events.of(record, 7);

        // then
        assertSetAside(following.get(0), record, "limit-exceeded: it takes the engine more than 10 steps");
        assertThat(decode(following.subList(1, 2)).get(0).event())
                .isEqualTo(new ArticleFailed(
                        ARTICLE_ID, "revision-1", "limit-exceeded", "it takes the engine more than 10 steps", "1.2.3"));
    }

    @Test
    void failsAnArticleThatSaysMoreThanTheLogCanTake() throws UndecodableRecordException {
        // given
        String sentence = "很长的句子".repeat(20_000);
        List<Fact> facts = IntStream.range(0, 240)
                .mapToObj(number -> Samples.fact(ARTICLE, number, sentence))
                .toList();
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(article -> facts).of(record, 7);

        // then
        assertSetAside(following.get(0), record, "limit-exceeded: its facts take more than 67108864 bytes");
        assertThat(decode(following.subList(1, 2)).get(0).event())
                .isInstanceOfSatisfying(ArticleFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo("limit-exceeded"));
    }

    @Test
    void setsAsideAnEventThatBelongsOnAnotherTopic() {
        // given
        ArticleExtracted closing = new ArticleExtracted(ARTICLE_ID, "revision-1", false, List.of(), "1.2.3");
        ConsumerRecord<String, byte[]> record = misplaced(
                new EventCodec().encode(new Envelope<>("id", "/test", Samples.TIME, new Origin(1, 0, 0), closing)));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(FollowingEventsTest::fails).of(record, 7);

        // then
        assertThat(following).hasSize(1);
        assertSetAside(following.get(0), record, "article.extracted.v1 does not belong on the topic articles");
    }

    private static FollowingEvents events(Function<ArticleText, List<Fact>> engine) {
        FactReader reader = new FactReader() {
            @Override
            public String version() {
                return "1.2.3";
            }

            @Override
            public List<Fact> read(ArticleText article) {
                return engine.apply(article);
            }

            @Override
            public Explanation explain(ArticleText article) {
                throw new UnsupportedOperationException();
            }
        };
        MeterRegistry meters = new SimpleMeterRegistry();
        return new FollowingEvents(reader, new HangGuard(() -> Duration.ofMinutes(5), meters), meters);
    }

    private static List<Fact> fails(ArticleText article) {
        throw new IllegalStateException("no luck");
    }

    private static List<Fact> recurses(ArticleText article) {
        return recurses(article);
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> record) {
        return Samples.received(record, 5, 42);
    }

    private static ConsumerRecord<String, byte[]> misplaced(ProducerRecord<String, byte[]> record) {
        return received(new ProducerRecord<>(Topics.ARTICLES, null, record.key(), record.value(), record.headers()));
    }

    private static List<Envelope<Event>> decode(List<ProducerRecord<String, byte[]>> records)
            throws UndecodableRecordException {
        List<Envelope<Event>> envelopes = new ArrayList<>();
        for (ProducerRecord<String, byte[]> record : records) {
            envelopes.add(new EventCodec().decode(Samples.received(record, 0, 0)));
        }
        return envelopes;
    }

    private static void assertSetAside(
            ProducerRecord<String, byte[]> letter, ConsumerRecord<String, byte[]> record, String reason) {
        assertThat(letter.topic()).isEqualTo(Topics.ARTICLES_DEAD_LETTER);
        assertThat(letter.key()).isEqualTo(record.key());
        assertThat(letter.value()).isEqualTo(record.value());
        assertThat(Samples.headers(letter.headers()))
                .containsAll(Samples.headers(record.headers()))
                .contains(
                        "dead-letter-reason=" + reason,
                        "dead-letter-topic=articles",
                        "dead-letter-partition=5",
                        "dead-letter-offset=42");
    }
}
