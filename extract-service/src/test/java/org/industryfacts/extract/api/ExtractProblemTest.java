package org.industryfacts.extract.api;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.extract.Broker;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class ExtractProblemTest {

    @TestHTTPResource("/")
    URI service;

    @Inject
    ObjectMapper json;

    private ExtractClient client;

    @BeforeEach
    void open() {
        client = new ExtractClient(service);
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void refusesWhatIsNoArticle(
            String query, String contentType, byte[] body, int status, String type, String detail, String pointer)
            throws Exception {
        // when
        HttpResponse<String> answer = client.post("/extract" + query, contentType, body);

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("application/problem+json"));
        assertThat(client.faults("Problem", json.readTree(answer.body()))).isEmpty();
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").textValue()).contains(detail);
        assertThat(problem.at("/errors/0/pointer").asText(null)).isEqualTo(pointer);
    }

    static Stream<Arguments> wrongRequests() {
        String large = "中".repeat(1024 * 1024 / 3 + 1);
        return Stream.of(
                wrongJson("", 400, "unreadable-body", "the body is empty", null),
                wrongJson("{\"content\":\"x\"", 400, "unreadable-body", "no JSON at line 1, column", null),
                wrongJson("{\"content\":\"x\"} {}", 400, "unreadable-body", "no JSON at line 1", null),
                wrongJson("{\"content\":\"x\",\"content\":\"y\"}", 400, "unreadable-body", "content", null),
                wrongJson("[".repeat(100_000), 400, "unreadable-body", "no JSON", null),
                wrongJson("[]", 422, "invalid-article", "an article is a JSON object", ""),
                wrongJson("{}", 422, "invalid-article", "content is missing or blank", "/content"),
                wrongJson("{\"content\":null}", 422, "invalid-article", "content is missing or blank", "/content"),
                wrongJson("{\"content\":5}", 422, "invalid-article", "must be a string", "/content"),
                wrongJson("{\"content\":\" \\n\"}", 422, "invalid-article", "missing or blank", "/content"),
                wrongJson("{\"content\":\"x\",\"body\":1}", 422, "invalid-article", "no field", "/body"),
                wrongJson("{\"content\":\"𠮷\\u0000\"}", 422, "invalid-article", "NUL at code point 1", "/content"),
                wrongJson(
                        "{\"content\":\"a\\ud842b\"}",
                        422,
                        "invalid-article",
                        "a lone surrogate at code point 1",
                        "/content"),
                wrongJson("{\"content\":\"x\",\"title\":\"\\u0000\"}", 422, "invalid-article", "NUL", "/title"),
                wrongJson(
                        "{\"content\":\"x\",\"publishedAt\":\"2024-02-30\"}",
                        422,
                        "invalid-article",
                        "publishedAt is neither",
                        "/publishedAt"),
                wrongJson(
                        "{\"content\":\"x\",\"publishedAt\":\"2024-01-01T00:00:00\"}",
                        422,
                        "invalid-article",
                        "publishedAt is neither",
                        "/publishedAt"),
                wrongJson("{\"content\":\"" + large + "\"}", 413, "too-large", "1048578 bytes", "/content"),
                wrongJson(" ".repeat(8 * 1024 * 1024 + 1), 413, "too-large", "8388608 bytes", null),
                wrongText("", "text/plain", utf8(large + large), 413, "too-large", "1048579 bytes"),
                wrongText(
                        "", "text/plain", new byte[] {'a', (byte) 0xE4, (byte) 0xB8}, 400, "unreadable-body", "byte 1"),
                wrongText("", "application/json", new byte[] {'{', '"', (byte) 0xC0}, 400, "unreadable-body", "byte 2"),
                wrongText("", "application/pdf", utf8("x"), 415, "unsupported-media-type", "application/pdf"),
                wrongText("", "text", utf8("x"), 415, "unsupported-media-type", "valid media type"),
                wrongText(
                        "",
                        "text/plain;charset=gb18030",
                        "宁波市".getBytes(Charset.forName("GB18030")),
                        415,
                        "unsupported-media-type",
                        "gb18030"),
                wrongText("?explain=yes", "text/plain", utf8("x"), 400, "bad-parameter", "explain is true or false"),
                wrongText("?explain=true&explain=true", "text/plain", utf8("x"), 400, "bad-parameter", "given twice"),
                wrongText("?title=%FF", "text/plain", utf8("x"), 400, "bad-parameter", "no UTF-8 at byte 0"),
                wrongText("?explain", "text/plain", utf8("x"), 400, "bad-parameter", "explain is true or false"),
                wrongText("?content=x", "text/plain", utf8("x"), 400, "bad-parameter", "no parameter content"),
                wrongText("?author=x", "text/plain", utf8("x"), 400, "bad-parameter", "no parameter author"),
                wrongText("?title=x", "application/json", utf8("{\"content\":\"x\"}"), 400, "bad-parameter", "body"),
                wrongText("/more", "text/plain", utf8("x"), 404, "not-found", ""));
    }

    private static Arguments wrongJson(String body, int status, String type, String detail, String pointer) {
        return Arguments.of("", "application/json", utf8(body), status, type, detail, pointer);
    }

    private static Arguments wrongText(
            String query, String contentType, byte[] body, int status, String type, String detail) {
        return Arguments.of(query, contentType, body, status, type, detail, null);
    }

    @Test
    void saysThatTheEngineFailed() throws Exception {
        // when
        HttpResponse<String> answer = client.post("/extract", "text/plain", utf8("引擎在此出错"));

        // then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json.readTree(answer.body()).get("type").textValue()).isEqualTo("/problems/engine-failure");
    }

    @Test
    void answersOtherMethodsWithAProblem() throws Exception {
        // when
        HttpResponse<String> answer = client.get("/extract");

        // then
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(client.faults("Problem", json.readTree(answer.body()))).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
