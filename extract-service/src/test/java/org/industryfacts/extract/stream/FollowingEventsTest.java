package org.industryfacts.extract.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.Samples;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.industryfacts.extract.stream.Answering.ARTICLE;
import static org.industryfacts.extract.stream.Answering.ARTICLE_ID;
import static org.industryfacts.extract.stream.Answering.decode;
import static org.industryfacts.extract.stream.Answering.events;
import static org.industryfacts.extract.stream.Answering.received;

/** What is said of an article that was read or withdrawn. */
class FollowingEventsTest {

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
                events(Answering::fails).of(record, 7);

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
                events(Answering::fails).of(record, 7);

        // then
        assertThat(following).isEmpty();
    }
}
