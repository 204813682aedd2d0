package org.industryfacts.query.deadletter;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the list of dead letters shows of them. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DeadLetterResourceTest {

    @TestHTTPResource
    URI service;

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
    void aRecordThatIsNoEventIsListed() {
        // given
        ProducerRecord<String, byte[]> poison =
                new ProducerRecord<>(Topics.ARTICLES, article.toString(), "not JSON".getBytes(StandardCharsets.UTF_8));

        // when
        Origin stood = scene.log.write(poison);

        // then
        JsonNode letter = scene.awaitLetter(Topics.ARTICLES, stood);
        assertThat(letter.get("reason").asText()).isEqualTo("ce_specversion is missing");
        assertThat(letter.get("topic").asText()).isEqualTo("articles");
        assertThat(letter.get("partition").asInt()).isEqualTo(stood.partition());
        assertThat(letter.get("offset").asLong()).isEqualTo(stood.offset());
        assertThat(letter.get("key").asText()).isEqualTo(article.toString());
        assertThat(letter.get("preview").asText()).isEqualTo("not JSON");
        assertThat(letter.get("size").asInt()).isEqualTo(8);
        assertThat(letter.get("redrivenAt").isNull()).isTrue();
        assertThat(letter.at("/headers/dead-letter-topic").asText()).isEqualTo("articles");
        Answer list = scene.api.get("/dead-letters?topic=articles&limit=1");
        assertThat(list.items("/deadLetterId"))
                .containsExactly(letter.get("deadLetterId").asText());
        assertThat(list.json().at("/items/0").has("headers")).isFalse();
    }

    @Test
    void whatIsSetAsideTwiceFromOnePlaceIsListedOnce() {
        // given
        ProducerRecord<String, byte[]> record = DeadLetterScene.submission(article);
        Origin stood = new Origin(1, 3, 1_000_000);

        // when
        scene.setAside(record, stood, "first");
        JsonNode first = scene.awaitLetter(Topics.ARTICLES, stood);
        scene.setAside(record, stood, "second");
        scene.setAside(record, new Origin(1, 3, 1_000_001), "third");
        scene.awaitLetter(Topics.ARTICLES, new Origin(1, 3, 1_000_001));

        // then
        assertThat(scene.awaitLetter(Topics.ARTICLES, stood)).isEqualTo(first);
        assertThat(scene.api.get("/dead-letters?limit=2").items("/offset")).containsExactly("1000001", "1000000");
    }

    @Test
    void theListComesInPages() {
        // given
        ProducerRecord<String, byte[]> record = DeadLetterScene.submission(article);
        for (int offset = 2_000_000; offset < 2_000_003; offset++) {
            scene.setAside(record, new Origin(1, 3, offset), "reason");
        }
        scene.awaitLetter(Topics.ARTICLES, new Origin(1, 3, 2_000_002));

        // when
        Answer first = scene.api.get("/dead-letters?topic=articles&limit=2");
        Answer second = scene.api.get("/dead-letters?topic=articles&limit=1&cursor="
                + first.json().get("nextCursor").asText());

        // then
        assertThat(first.items("/offset")).containsExactly("2000002", "2000001");
        assertThat(first.header("Link")).startsWith("</dead-letters?topic=articles&limit=2&cursor=");
        assertThat(second.items("/offset")).containsExactly("2000000");
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
        Answer answer = scene.api.send(
                scene.api.request(path).method(method, BodyPublishers.noBody()).build());

        // then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
