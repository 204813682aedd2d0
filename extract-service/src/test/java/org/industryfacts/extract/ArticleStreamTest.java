package org.industryfacts.extract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The running service between a real topic of articles and a real topic of facts. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ArticleStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TEXT = "2025年，宁波市高新技术产业增加值3590亿元，同比增长7.9%，规模以上工业企业达10860家。";

    Broker broker;

    @Inject
    FactReader reader;

    private Log log;

    @BeforeEach
    void open() {
        log = new Log(broker.bootstrapServers());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void answersAnArticleWithTheFactsOfTheEngine() throws UndecodableRecordException {
        // given
        ArticleSubmitted article = Samples.article(UUID.randomUUID(), TEXT);
        ProducerRecord<String, byte[]> record = Samples.record("cause-" + article.articleId(), article);

        // when
        RecordMetadata place = log.write(record);

        // then
        List<ConsumerRecord<String, byte[]>> run = awaitRecords(article.articleId());
        Origin origin = new Origin(1, place.partition(), place.offset());
        assertThat(decode(run)).isEqualTo(expectedRun("cause-" + article.articleId(), article, origin));
        assertThat(run)
                .extracting(ConsumerRecord::partition)
                .containsOnly(run.get(0).partition());
    }

    @Test
    void answersAWithdrawalAfterTheArticle() throws UndecodableRecordException {
        // given
        UUID id = UUID.randomUUID();
        log.write(Samples.record("submission", Samples.article(id, "没有数字的短文。")));

        // when
        log.write(Samples.record("withdrawal", new ArticleWithdrawn(id)));

        // then
        List<Event> events =
                decode(awaitRecords(id, 2)).stream().<Event>map(Envelope::event).toList();
        assertThat(events)
                .containsExactly(
                        new ArticleExtracted(id, "revision-1", false, List.of(), reader.version()),
                        new ArticleExtracted(id, null, true, List.of(), reader.version()));
    }

    @Test
    void setsPoisonAsideAsItWasAndGoesOn() {
        // given
        UUID after = UUID.randomUUID();
        List<ProducerRecord<String, byte[]>> poison = poison(after.toString());
        List<RecordMetadata> places = log.write(poison);

        // when
        log.write(Samples.record("after", Samples.article(after, "没有数字的短文。")));

        // then
        awaitRecords(after);
        List<ConsumerRecord<String, byte[]>> letters = log.read(Topics.ARTICLES_DEAD_LETTER);
        for (int i = 0; i < poison.size(); i++) {
            assertSetAside(letters, poison.get(i), places.get(i));
        }
    }

    @Test
    void saysThatAnArticleFailedAndGoesOn() throws UndecodableRecordException {
        // given
        UUID id = UUID.randomUUID();
        ProducerRecord<String, byte[]> marked =
                Samples.record("cause", Samples.article(id, MarkedFailures.MARK + "：宁波市有企业3家。"));
        RecordMetadata place = log.write(marked);

        // when
        log.write(Samples.record("correction", Samples.article(id, "没有数字的短文。")));

        // then
        List<Envelope<Event>> events = decode(awaitRecords(id, 2));
        assertThat(events.get(0).event())
                .isEqualTo(new ArticleFailed(
                        id,
                        "revision-1",
                        "engine-failure",
                        "java.lang.IllegalStateException: found the mark",
                        reader.version()));
        assertThat(events.get(0).origin()).isEqualTo(new Origin(1, place.partition(), place.offset()));
        assertThat(events.get(1).event()).isInstanceOf(ArticleExtracted.class);
        assertSetAside(log.read(Topics.ARTICLES_DEAD_LETTER), marked, place);
    }

    @Test
    void saysNothingOfAWithdrawnSource() {
        // given
        UUID after = UUID.randomUUID();
        log.write(Samples.record("withdrawal", new SourceWithdrawn(after.toString())));

        // when
        log.write(Samples.record("after", Samples.article(after, "没有数字的短文。")));

        // then
        assertThat(awaitRecords(after)).hasSize(1);
        assertThat(log.read(Topics.ARTICLES_DEAD_LETTER, after.toString())).isEmpty();
    }

    @Test
    void takesAnArticleOfOneMebibyte() throws UndecodableRecordException {
        // given
        String line = TEXT + "\n";
        int length = line.getBytes(StandardCharsets.UTF_8).length;
        ArticleSubmitted article = Samples.article(UUID.randomUUID(), line.repeat(1024 * 1024 / length));

        // when
        log.write(Samples.record("large", article));

        // then
        List<ConsumerRecord<String, byte[]>> run = awaitRecords(article.articleId());
        assertThat(decode(run.subList(run.size() - 1, run.size())).get(0).event())
                .isInstanceOf(ArticleExtracted.class);
    }

    private List<Envelope<Event>> expectedRun(String cause, ArticleSubmitted article, Origin origin) {
        List<Fact> facts = reader.read(new ArticleText(
                article.articleId(),
                article.revision(),
                article.content(),
                article.mediaType(),
                article.title(),
                article.publishedAt()));
        List<Envelope<Event>> run = new ArrayList<>();
        for (Fact fact : facts) {
            run.add(derived(cause, fact.factId().toString(), origin, new FactAsserted(fact)));
        }
        List<UUID> factIds = facts.stream().map(Fact::factId).toList();
        run.add(derived(
                cause,
                "article.extracted.v1",
                origin,
                new ArticleExtracted(article.articleId(), article.revision(), false, factIds, reader.version())));
        return run;
    }

    private Envelope<Event> derived(String cause, String what, Origin origin, Event event) {
        String id = Envelope.derivedId(cause, what, reader.version());
        return new Envelope<>(id, "/extract-service", Samples.TIME, origin, event);
    }

    /** One record for each way to be undecodable, all in one partition. */
    private static List<ProducerRecord<String, byte[]>> poison(String key) {
        ProducerRecord<String, byte[]> bare =
                new ProducerRecord<>(Topics.ARTICLES, key, "no JSON".getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> empty = new ProducerRecord<>(Topics.ARTICLES, key, null);
        ProducerRecord<String, byte[]> broken = likeAnArticle(key, "{\"articleId\":", "article.submitted.v1");
        ProducerRecord<String, byte[]> incomplete =
                likeAnArticle(key, "{\"articleId\":\"" + key + "\"}", "article.submitted.v1");
        ProducerRecord<String, byte[]> unknown = likeAnArticle(key, "{}", "article.praised.v1");
        ProducerRecord<String, byte[]> nothing = likeAnArticle(key, "null", "article.withdrawn.v1");
        byte[] noise = new byte[Topics.MAX_RECORD_BYTES - 512];
        new Random(1).nextBytes(noise);
        ProducerRecord<String, byte[]> largest = new ProducerRecord<>(Topics.ARTICLES, key, noise);
        return List.of(bare, empty, broken, incomplete, unknown, nothing, largest);
    }

    private static ProducerRecord<String, byte[]> likeAnArticle(String key, String data, String type) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topics.ARTICLES, key, data.getBytes(StandardCharsets.UTF_8));
        Stream.of("ce_specversion=1.0", "ce_type=" + type, "ce_id=1", "ce_source=/test", "ce_time=" + Samples.TIME)
                .map(header -> header.split("="))
                .forEach(header -> record.headers().add(header[0], header[1].getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static void assertSetAside(
            List<ConsumerRecord<String, byte[]>> letters, ProducerRecord<String, byte[]> record, RecordMetadata place) {
        List<ConsumerRecord<String, byte[]>> found = letters.stream()
                .filter(letter -> Samples.header(letter.headers(), "dead-letter-partition")
                        .equals(String.valueOf(place.partition())))
                .filter(letter ->
                        Samples.header(letter.headers(), "dead-letter-offset").equals(String.valueOf(place.offset())))
                .toList();
        assertThat(found).hasSize(1);
        ConsumerRecord<String, byte[]> letter = found.get(0);
        assertThat(letter.key()).isEqualTo(record.key());
        assertThat(letter.value()).isEqualTo(record.value());
        List<String> headers = Samples.headers(letter.headers());
        int own = headers.size() - 4;
        assertThat(headers.subList(0, own)).isEqualTo(Samples.headers(record.headers()));
        assertThat(headers.get(own)).startsWith("dead-letter-reason=").hasSizeGreaterThan(25);
        assertThat(headers.get(own + 1)).isEqualTo("dead-letter-topic=articles");
    }

    private List<ConsumerRecord<String, byte[]>> awaitRecords(UUID article) {
        return awaitRecords(article, 1);
    }

    /** What the topic of facts holds of an article, once {@code closings} of its revisions are closed. */
    private List<ConsumerRecord<String, byte[]>> awaitRecords(UUID article, int closings) {
        return await().atMost(PATIENCE)
                .until(
                        () -> log.read(Topics.INDUSTRY_FACTS, article.toString()),
                        found -> found.stream()
                                        .filter(record -> Samples.header(record.headers(), "ce_type")
                                                .startsWith("article."))
                                        .count()
                                == closings);
    }

    private static List<Envelope<Event>> decode(List<ConsumerRecord<String, byte[]>> records)
            throws UndecodableRecordException {
        List<Envelope<Event>> envelopes = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            envelopes.add(new EventCodec().decode(record));
        }
        return envelopes;
    }
}
