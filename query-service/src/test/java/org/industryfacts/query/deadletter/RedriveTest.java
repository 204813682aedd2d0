package org.industryfacts.query.deadletter;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of a record that is put back on its topic. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class RedriveTest {

    @TestHTTPResource
    URI service;

    @Inject
    DeadLetterRepository letters;

    private final UUID article = UUID.randomUUID();
    private DeadLetterScene scene;

    @BeforeEach
    void connect() {
        scene = new DeadLetterScene(service);
    }

    @AfterEach
    void disconnect() {
        scene.close();
    }

    @Test
    void whatFailedForWantOfSomethingElseSucceedsWhenItIsRedriven() {
        // given a closing event that came without its fact, which has come since
        Fact fact = Facts.metric(article, "A", 1);
        Origin origin = scene.log.submit(article, "A");
        Origin stood = scene.log.say(Events.extracted(article, "A", origin, List.of(fact)));
        JsonNode letter = scene.awaitLetter(Topics.INDUSTRY_FACTS, stood);
        scene.log.say(Events.asserted(fact, origin));

        // when
        Answer answer = scene.redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(Instant.parse(answer.json().get("redrivenAt").asText())).isAfter(Events.SUBMITTED_AT);
        assertThat(scene.api.awaitArticle(article, "extracted", "A").get("facts"))
                .hasSize(1);
    }

    @Test
    void aRedrivenArticleLosesToWhatWasSubmittedAfterIt() {
        // given
        ProducerRecord<String, byte[]> first = DeadLetterScene.submission(article);
        Origin stood = scene.log.write(first);
        scene.setAside(first, stood, "the engine failed");
        JsonNode letter = scene.awaitLetter(Topics.ARTICLES, stood);
        scene.log.publish(article, "B", List.of(Facts.metric(article, "B", 2)));
        scene.api.awaitArticle(article, "extracted", "B");

        // when
        Answer answer = scene.redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(202);
        scene.awaitApplied(stood.partition());
        JsonNode now = scene.api.get("/articles/" + article).json();
        assertThat(now.get("revision").asText()).isEqualTo("B");
        assertThat(now.get("state").asText()).isEqualTo("extracted");
    }

    @Test
    void aRecordThatFailsAgainIsListedAgainAndKeepsItsPlace() {
        // given
        ProducerRecord<String, byte[]> poison =
                new ProducerRecord<>(Topics.ARTICLES, article.toString(), "{}".getBytes(StandardCharsets.UTF_8));
        Origin stood = scene.log.write(poison);
        JsonNode letter = scene.awaitLetter(Topics.ARTICLES, stood);

        // when
        scene.redrive(letter);

        // then
        JsonNode again = await().atMost(DeadLetterScene.PATIENCE)
                .until(
                        () -> scene.api
                                .get("/dead-letters?redriven=false&limit=1")
                                .json()
                                .at("/items/0"),
                        newest -> article.toString().equals(newest.path("key").asText()));
        assertThat(again.get("deadLetterId")).isNotEqualTo(letter.get("deadLetterId"));
        JsonNode headers = scene.api
                .get("/dead-letters/" + again.get("deadLetterId").asText())
                .json()
                .get("headers");
        assertThat(headers.get("ce_originpartition").asInt()).isEqualTo(stood.partition());
        assertThat(headers.get("ce_originoffset").asLong()).isEqualTo(stood.offset());
    }

    @Test
    void whatIsRedrivenIsNotAmongThoseThatWait() {
        // given
        ProducerRecord<String, byte[]> record = DeadLetterScene.submission(article);
        Origin stood = scene.log.write(record);
        scene.setAside(record, stood, "reason");
        JsonNode letter = scene.awaitLetter(Topics.ARTICLES, stood);

        // when
        scene.redrive(letter);

        // then
        String id = letter.get("deadLetterId").asText();
        assertThat(scene.api.get("/dead-letters?redriven=true").items("/deadLetterId"))
                .contains(id);
        assertThat(scene.api.get("/dead-letters?redriven=false").items("/deadLetterId"))
                .doesNotContain(id);
    }

    @Test
    void aLetterThatTheTopicDoesNotKeepIsGone() {
        // given
        ProducerRecord<String, byte[]> record = DeadLetterScene.submission(article);
        ConsumerRecord<String, byte[]> read =
                LogRecords.read(DeadLetter.of(LogRecords.read(record, 3, 77), "r"), 3, 1L << 40);
        Letter letter = Letter.of(read);
        letters.add(List.of(letter), Instant.EPOCH);

        // when
        Answer answer = scene.redrive(letter.id());

        // then
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        letters.add(List.of(), Instant.EPOCH.plusMillis(1));
        assertThat(scene.api.get("/dead-letters/" + letter.id()).status()).isEqualTo(404);
    }

    @Test
    void aLetterThatSaysNothingOfItsRecordCannotBeRedriven() {
        // given
        Origin stood = scene.log.write(new ProducerRecord<>(Topics.ARTICLES_DEAD_LETTER, "key", new byte[0]));
        JsonNode letter = scene.awaitLetter(Topics.ARTICLES_DEAD_LETTER, stood);

        // when
        Answer answer = scene.redrive(letter);

        // then
        assertThat(answer.status()).isEqualTo(409);
    }
}
