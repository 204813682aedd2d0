package org.industryfacts.query.deadletter;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DeadLetterResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EventCodec CODEC = new EventCodec();

    @TestHTTPResource
    URI service;

    @Inject
    DeadLetterRepository letters;

    private final UUID article = UUID.randomUUID();
    private ApiClient api;
    private TestLog log;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
        log = new TestLog();
    }

    @AfterEach
    void disconnect() {
        log.close();
    }

    /** What stood there is listed. */
    private JsonNode awaitLetter(String topic, Origin stood) {
        String id = topic + "-" + stood.partition() + "-" + stood.offset();
        return await(id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> api.get("/dead-letters/" + id), answer -> answer.status() == 200)
                .json();
    }

    private Answer redrive(JsonNode letter) {
        return post("/dead-letters/" + letter.get("deadLetterId").asText() + "/redrive");
    }

    private Answer post(String path) {
        return api.send(api.request(path).POST(BodyPublishers.noBody()).build());
    }

    /** Sets a record aside, as a service would that has read it there. */
    private void setAside(ProducerRecord<String, byte[]> record, Origin stood, String reason) {
        ConsumerRecord<String, byte[]> read = LogRecords.read(record, stood.partition(), stood.offset());
        log.write(DeadLetter.of(read, reason));
    }

    /** Waits until the service has applied what stands in a partition of the articles. */
    private void awaitApplied(int partition) {
        UUID marker = UUID.randomUUID();
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(marker, "M", null));
        log.write(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
        api.awaitArticle(marker, "submitted", "M");
    }

    @Test
    void aRecordThatIsNoEventIsListed() {
        // given
        ProducerRecord<String, byte[]> poison =
                new ProducerRecord<>(Topics.ARTICLES, article.toString(), "not JSON".getBytes(StandardCharsets.UTF_8));

        // when
        Origin stood = log.write(poison);

        // then
        JsonNode letter = awaitLetter(Topics.ARTICLES, stood);
        assertThat(letter.get("reason").asText()).isEqualTo("ce_specversion is missing");
        assertThat(letter.get("topic").asText()).isEqualTo("articles");
        assertThat(letter.get("partition").asInt()).isEqualTo(stood.partition());
        assertThat(letter.get("offset").asLong()).isEqualTo(stood.offset());
        assertThat(letter.get("key").asText()).isEqualTo(article.toString());
        assertThat(letter.get("preview").asText()).isEqualTo("not JSON");
        assertThat(letter.get("size").asInt()).isEqualTo(8);
        assertThat(letter.get("redrivenAt").isNull()).isTrue();
        assertThat(letter.at("/headers/dead-letter-topic").asText()).isEqualTo("articles");
        Answer list = api.get("/dead-letters?topic=articles&limit=1");
        assertThat(list.items("/deadLetterId"))
                .containsExactly(letter.get("deadLetterId").asText());
        assertThat(list.json().at("/items/0").has("headers")).isFalse();
    }

    @Test
    void whatFailedForWantOfSomethingElseSucceedsWhenItIsRedriven() {
        // given a closing event that came without its fact, which has come since
        Fact fact = Facts.metric(article, "A", 1);
        Origin origin = log.submit(article, "A");
        Origin stood = log.say(Events.extracted(article, "A", origin, List.of(fact)));
        JsonNode letter = awaitLetter(Topics.INDUSTRY_FACTS, stood);
        log.say(Events.asserted(fact, origin));

        // when
        Answer answer = redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(Instant.parse(answer.json().get("redrivenAt").asText())).isAfter(Events.SUBMITTED_AT);
        assertThat(api.awaitArticle(article, "extracted", "A").get("facts")).hasSize(1);
    }

    @Test
    void aRedrivenArticleLosesToWhatWasSubmittedAfterIt() {
        // given
        ProducerRecord<String, byte[]> first = CODEC.encode(Events.submitted(article, "A", null));
        Origin stood = log.write(first);
        setAside(first, stood, "the engine failed");
        JsonNode letter = awaitLetter(Topics.ARTICLES, stood);
        log.publish(article, "B", List.of(Facts.metric(article, "B", 2)));
        api.awaitArticle(article, "extracted", "B");

        // when
        Answer answer = redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(202);
        awaitApplied(stood.partition());
        JsonNode now = api.get("/articles/" + article).json();
        assertThat(now.get("revision").asText()).isEqualTo("B");
        assertThat(now.get("state").asText()).isEqualTo("extracted");
    }

    @Test
    void aRecordThatFailsAgainIsListedAgainAndKeepsItsPlace() {
        // given
        ProducerRecord<String, byte[]> poison =
                new ProducerRecord<>(Topics.ARTICLES, article.toString(), "{}".getBytes(StandardCharsets.UTF_8));
        Origin stood = log.write(poison);
        JsonNode letter = awaitLetter(Topics.ARTICLES, stood);

        // when
        redrive(letter);

        // then
        JsonNode again = await().atMost(PATIENCE)
                .until(
                        () -> api.get("/dead-letters?redriven=false&limit=1")
                                .json()
                                .at("/items/0"),
                        newest -> article.toString().equals(newest.path("key").asText()));
        assertThat(again.get("deadLetterId")).isNotEqualTo(letter.get("deadLetterId"));
        JsonNode headers = api.get("/dead-letters/" + again.get("deadLetterId").asText())
                .json()
                .get("headers");
        assertThat(headers.get("ce_originpartition").asInt()).isEqualTo(stood.partition());
        assertThat(headers.get("ce_originoffset").asLong()).isEqualTo(stood.offset());
    }

    @Test
    void whatIsSetAsideTwiceFromOnePlaceIsListedOnce() {
        // given
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(article, "A", null));
        Origin stood = new Origin(1, 3, 1_000_000);

        // when
        setAside(record, stood, "first");
        JsonNode first = awaitLetter(Topics.ARTICLES, stood);
        setAside(record, stood, "second");
        setAside(record, new Origin(1, 3, 1_000_001), "third");
        awaitLetter(Topics.ARTICLES, new Origin(1, 3, 1_000_001));

        // then
        assertThat(awaitLetter(Topics.ARTICLES, stood)).isEqualTo(first);
        assertThat(api.get("/dead-letters?limit=2").items("/offset")).containsExactly("1000001", "1000000");
    }

    @Test
    void theListComesInPages() {
        // given
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(article, "A", null));
        for (int offset = 2_000_000; offset < 2_000_003; offset++) {
            setAside(record, new Origin(1, 3, offset), "reason");
        }
        awaitLetter(Topics.ARTICLES, new Origin(1, 3, 2_000_002));

        // when
        Answer first = api.get("/dead-letters?topic=articles&limit=2");
        Answer second = api.get("/dead-letters?topic=articles&limit=1&cursor="
                + first.json().get("nextCursor").asText());

        // then
        assertThat(first.items("/offset")).containsExactly("2000002", "2000001");
        assertThat(first.header("Link")).startsWith("</dead-letters?topic=articles&limit=2&cursor=");
        assertThat(second.items("/offset")).containsExactly("2000000");
    }

    @Test
    void whatIsRedrivenIsNotAmongThoseThatWait() {
        // given
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(article, "A", null));
        Origin stood = log.write(record);
        setAside(record, stood, "reason");
        JsonNode letter = awaitLetter(Topics.ARTICLES, stood);

        // when
        redrive(letter);

        // then
        String id = letter.get("deadLetterId").asText();
        assertThat(api.get("/dead-letters?redriven=true").items("/deadLetterId"))
                .contains(id);
        assertThat(api.get("/dead-letters?redriven=false").items("/deadLetterId"))
                .doesNotContain(id);
    }

    @Test
    void aLetterThatTheTopicDoesNotKeepIsGone() {
        // given
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(article, "A", null));
        ConsumerRecord<String, byte[]> read =
                LogRecords.read(DeadLetter.of(LogRecords.read(record, 3, 77), "r"), 3, 1L << 40);
        Letter letter = Letter.of(read);
        letters.add(List.of(letter), Instant.EPOCH);

        // when
        Answer answer = post("/dead-letters/" + letter.id() + "/redrive");

        // then
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        letters.add(List.of(), Instant.EPOCH.plusMillis(1));
        assertThat(api.get("/dead-letters/" + letter.id()).status()).isEqualTo(404);
    }

    @Test
    void instancesThatListAndForgetTheSameLettersNeverWaitForOneAnotherInACircle() {
        // given
        List<Letter> some = IntStream.range(0, 50).mapToObj(this::outdated).toList();
        List<Letter> reversed = new ArrayList<>(some);
        Collections.reverse(reversed);
        CyclicBarrier start = new CyclicBarrier(2);

        // when
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> addAgainAndAgain(some, start));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> addAgainAndAgain(reversed, start));

        // then
        assertThat(CompletableFuture.allOf(one, other)).succeedsWithin(PATIENCE);
    }

    private Letter outdated(int offset) {
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(article, "A", null));
        ConsumerRecord<String, byte[]> read = LogRecords.read(record, 4, 3_000_000L + offset);
        return Letter.of(LogRecords.read(DeadLetter.of(read, "reason"), 4, offset));
    }

    private void addAgainAndAgain(List<Letter> some, CyclicBarrier start) {
        for (int round = 0; round < 20; round++) {
            try {
                start.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the other has failed", e);
            }
            // What one lists, which is of long ago, the other forgets.
            letters.add(some, Instant.EPOCH.plusMillis(1));
        }
    }

    @Test
    void aLetterThatSaysNothingOfItsRecordCannotBeRedriven() {
        // given
        Origin stood = log.write(new ProducerRecord<>(Topics.ARTICLES_DEAD_LETTER, "key", new byte[0]));
        JsonNode letter = awaitLetter(Topics.ARTICLES_DEAD_LETTER, stood);

        // when
        Answer answer = redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /dead-letters/nobody,              404",
        "POST, /dead-letters/nobody/redrive,      404",
        "GET,  /dead-letters/nobody/redrive,      405",
        "GET,  /dead-letters?topic=elsewhere,     400",
        "GET,  /dead-letters?redriven=perhaps,    400",
        "GET,  /dead-letters?type=metric,         400",
        "GET,  /dead-letters?limit=0,             400",
        "GET,  /dead-letters?cursor=AAAA,         400",
    })
    void whatCannotBeAnsweredIsAProblem(String method, String path, int status) {
        // when
        Answer answer = api.send(
                api.request(path).method(method, BodyPublishers.noBody()).build());

        // then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
