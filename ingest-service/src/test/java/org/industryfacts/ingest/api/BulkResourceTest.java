package org.industryfacts.ingest.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.event.ArticleEvent;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class BulkResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI base;

    LocalBroker broker;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(base);
    }

    @Test
    void eachLineGetsItsVerdictInOrder() {
        // given
        String batch = UUID.randomUUID().toString();
        String lines = String.join("\n", line(batch + 1), "{", "", "{\"content\":\" \"}", line(batch + 2) + "\r");

        // when
        Answer answer = post(BodyPublishers.ofString(lines));

        // then
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        List<JsonNode> verdicts = verdicts(answer);
        assertThat(verdicts).extracting(verdict -> verdict.path("line").asInt()).containsExactly(1, 2, 3, 4, 5);
        assertThat(verdicts)
                .extracting(verdict -> verdict.path("status").asInt())
                .containsExactly(202, 400, 400, 422, 202);
        assertThat(verdicts.get(3).at("/problem/errors/0/pointer").asText()).isEqualTo("/content");
        assertThat(events(verdicts.get(4))).hasSize(1);
    }

    @Test
    void linesOfOneArticleKeepTheirOrder() {
        // given
        String externalId = UUID.randomUUID().toString();
        String lines = IntStream.range(0, 50)
                .mapToObj(i -> Http.write(Map.of("content", "c" + i, "externalId", externalId)))
                .collect(Collectors.joining("\n"));

        // when
        Answer answer = post(BodyPublishers.ofString(lines));

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(events(verdicts(answer).get(0)))
                .extracting(event -> ((ArticleSubmitted) event).content())
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "c" + i).toList());
    }

    @ParameterizedTest
    @CsvSource({"{, 422", "'{\n{', 422", "'{\"content\":\"c\"}\n', 202", "'{\"content\":\"c\"}\n\n', 207"})
    void theStatusTellsHowTheWholeFared(String lines, int status) {
        // when
        Answer answer = post(BodyPublishers.ofString(lines));

        // then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(verdicts(answer)).hasSize((int) lines.lines().count());
    }

    @Test
    void aLongStreamWithoutDeclaredLengthIsTakenWhole() {
        // given
        int count = 30_000;
        byte[] stream = IntStream.range(0, count)
                .mapToObj(i -> i % 1000 == 999 ? "{" : "{\"content\":\"c" + i + "\"}")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);

        // when
        Answer answer = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(stream)));

        // then
        assertThat(answer.status()).isEqualTo(207);
        List<JsonNode> verdicts = verdicts(answer);
        assertThat(verdicts).hasSize(count);
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.path("status").asInt() == 202)
                .hasSize(count - 30);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAlone() {
        // given
        String lines = "{\"content\":\"" + "c".repeat(9 * 1024 * 1024) + "\"}\n"
                + line(UUID.randomUUID().toString());

        // when
        Answer answer = post(BodyPublishers.ofString(lines));

        // then
        assertThat(answer.status()).isEqualTo(207);
        assertThat(verdicts(answer))
                .extracting(verdict -> verdict.path("status").asInt())
                .containsExactly(413, 202);
    }

    @Test
    void aStreamWithoutLinesIsRefused() {
        // when
        Answer answer = post(BodyPublishers.noBody());

        // then
        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"/articles?source=s, x, x", "/articles, Idempotency-Key, k", "/articles, Content-Encoding, gzip"})
    void whatWouldHoldForAllLinesIsRefused(String path, String header, String value) {
        // when
        Answer answer =
                http.send("POST", path, "application/x-ndjson", BodyPublishers.ofString(line("a")), header, value);

        // then
        assertThat(answer.status()).isIn(400, 415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private Answer post(BodyPublisher lines) {
        return http.send("POST", "/articles", "application/x-ndjson", lines);
    }

    private List<ArticleEvent> events(JsonNode verdict) {
        return new ArticleLog(broker)
                .events(UUID.fromString(verdict.path("articleId").asText()));
    }

    private static String line(String externalId) {
        return Http.write(Map.of("content", "武汉", "externalId", externalId));
    }

    private static List<JsonNode> verdicts(Answer answer) {
        return answer.response().body().lines().map(BulkResourceTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no verdict: " + line, e);
        }
    }
}
