package org.industryfacts.ingest.api;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class ProblemsTest {

    private static final int MIB = 1024 * 1024;

    @TestHTTPResource
    URI base;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(base);
    }

    /** All of it is sent before the answer comes: left unread, it would stand before the next request. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf"})
    void aBodyThatNobodyReadDoesNotBlockItsConnection(String contentType) {
        // given
        String method = contentType.endsWith("pdf") ? "POST" : "PATCH";
        byte[] body = new byte[200_000];
        Answer refused = http.send(method, "/articles", contentType, BodyPublishers.ofByteArray(body));

        // when
        Answer next = http.send("GET", "/q/health/live");

        // then
        assertThat(refused.status()).isIn(405, 415);
        assertThat(next.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /articles              | application/json | {              | 400 | unreadable-body",
                "POST   | /articles              | application/json | {\"content\":1}| 422 | invalid-article",
                "POST   | /articles              | application/json | {\"\\ud800\":1}| 422 | invalid-article",
                "POST   | /articles?title=x      | application/json | {\"content\":\"c\"} | 400 | bad-parameter",
                "POST   | /articles?titel=x      | text/plain       | c              | 400 | bad-parameter",
                "POST   | /articles?url=x        | text/plain       | c              | 422 | invalid-article",
                "POST   | /articles?title=%00    | text/plain       | c              | 422 | invalid-article",
                "POST   | /articles?title=%FF    | text/plain       | c              | 400 | bad-parameter",
                "POST   | /articles              | application/xml  | c              | 415 | unsupported-media-type",
                "POST   | /articles              | text/plain; charset=x | c         | 415 | unsupported-media-type",
                "POST   | /articles              | nonsense         | c              | 415 | unsupported-media-type",
                "POST   | /articles              | ''               | c              | 415 | unsupported-media-type",
                "PUT    | /articles/1            | text/plain       | c              | 404 | not-found",
                "PUT    | /articles/1-1-1-1-1    | text/plain       | c              | 404 | not-found",
                "DELETE | /articles/%FF          | ''               | ''             | 404 | not-found",
                "GET    | /nothing               | ''               | ''             | 404 | not-found",
                "GET    | /articles              | ''               | ''             | 405 | method-not-allowed",
                "POST   | /articles/1            | text/plain       | c              | 405 | method-not-allowed",
                "PATCH  | /articles              | text/plain       | c              | 405 | method-not-allowed",
            })
    void everyRefusalIsAProblem(
            String method, String path, String contentType, String body, int status, String problem) {
        // when
        Answer answer = http.send(method, path, contentType, BodyPublishers.ofString(body));

        // then
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("/problems/" + problem);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("detail")).isNotBlank();
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        // when
        Answer answer = http.send(
                "POST", "/articles", "application/json", BodyPublishers.ofString("{\"content\":\"a\\u0000\",\"x\":1}"));

        // then
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/x\",\"detail\":\"is no field of an article\"},"
                        + "{\"pointer\":\"/content\",\"detail\":\"holds NUL at code point 1\"}]");
    }

    @ParameterizedTest
    @CsvSource({"application/json, 9", "text/plain, 3", "text/html, 3"})
    void aLongBodyIsRefusedWhetherItsLengthIsDeclaredOrNot(String contentType, int mebibytes) {
        // given
        byte[] body = new byte[mebibytes * MIB];

        // when
        Answer declared = http.send("POST", "/articles", contentType, BodyPublishers.ofByteArray(body));
        Answer chunked = http.send(
                "POST", "/articles", contentType, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        // then
        assertThat(declared.status()).isEqualTo(413);
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.text("type")).isEqualTo("/problems/too-large");
    }

    @Test
    void codedBodiesAreNotTaken() {
        // when
        Answer answer =
                http.send("POST", "/articles", "text/plain", BodyPublishers.ofString("c"), "Content-Encoding", "gzip");

        // then
        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b"})
    void idempotencyKeysAreVisibleAscii(String key) {
        // when
        Answer answer =
                http.send("POST", "/articles", "text/plain", BodyPublishers.ofString("c"), "Idempotency-Key", key);

        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("/problems/bad-parameter");
    }

    @Test
    void aWrongMethodIsToldTheRightOnes() {
        // when
        Answer answer = http.send("GET", "/articles/" + UUID.randomUUID());

        // then
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("PUT, DELETE");
    }

    @Test
    void whateverTheClientAcceptsItGetsTheAnswer() {
        // when
        Answer answer =
                http.send("POST", "/articles", "text/plain", BodyPublishers.ofString("c"), "Accept", "text/html");

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }
}
