package org.industryfacts.extract.stream;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
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

/** What is set aside, and what is said of an article that cannot be read. */
class SettingAsideTest {

    @Test
    void setsAsideAnArticleOnWhichTheEngineFailsAndSaysSo() throws UndecodableRecordException {
        // given
        ConsumerRecord<String, byte[]> record = received(Samples.record("cause", ARTICLE));

        // when
        List<ProducerRecord<String, byte[]>> following =
                events(Answering::fails).of(record, 7);

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
                events(SettingAsideTest::recurses).of(record, 7);

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
                events(Answering::fails).of(record, 7);

        // then
        assertThat(following).hasSize(1);
        assertSetAside(following.get(0), record, "article.extracted.v1 does not belong on the topic articles");
    }

    private static List<Fact> recurses(ArticleText article) {
        return recurses(article);
    }

    private static ConsumerRecord<String, byte[]> misplaced(ProducerRecord<String, byte[]> record) {
        return received(new ProducerRecord<>(Topics.ARTICLES, null, record.key(), record.value(), record.headers()));
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
