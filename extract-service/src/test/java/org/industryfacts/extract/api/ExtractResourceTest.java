package org.industryfacts.extract.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.extract.Broker;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class ExtractResourceTest {

    private static final String TEXT = "𠮷林快讯：2023年，成都大數據產業(yè)規(guī)模達1039億元，同比增長26%。";

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI service;

    @Inject
    ObjectMapper json;

    @Test
    void answersJsonWithFactsAlone() throws Exception {
        // when
        HttpResponse<String> answer = post("/extract", "application/json", article(TEXT));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(fieldsOf(json.readTree(answer.body()))).containsExactly("facts");
        assertThat(faults("Answer", answer.body())).isEmpty();
    }

    @Test
    void explainsWhatItFound() throws Exception {
        // when
        HttpResponse<String> answer = post("/extract?explain=true", "application/json", article(TEXT));

        // then
        JsonNode body = json.readTree(answer.body());
        assertThat(fieldsOf(body)).containsExactly("facts", "derivations", "articles", "repairs", "mentions");
        assertThat(body.get("derivations")).hasSameSizeAs(body.get("facts"));
        assertThat(faults("Answer", answer.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodiesOfTheSameArticle")
    void readsTheSameFromEveryBody(String query, String contentType, byte[] body) throws Exception {
        // given
        HttpResponse<String> ofJson = post(
                "/extract?explain=true",
                "application/json",
                utf8("{\"content\":" + json.writeValueAsString(TEXT)
                        + ",\"title\":\"标题\",\"publishedAt\":\"2024-01-23T23:00:00Z\"}"));

        // when
        HttpResponse<String> answer = post("/extract?explain=true&" + query, contentType, body);

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(ofJson.body());
    }

    static Stream<Arguments> bodiesOfTheSameArticle() {
        return Stream.of(
                Arguments.of("title=%E6%A0%87%E9%A2%98&publishedAt=2024-01-24", "text/plain", utf8(TEXT)),
                Arguments.of("publishedAt=2024-01-24", "text/plain; charset=UTF-8", utf8("\uFEFF" + TEXT)),
                Arguments.of(
                        "source=s&externalId=1&url=http://localhost/&language=zh&publishedAt=2024-01-24&title=标题"
                                .replace("标题", "%E6%A0%87%E9%A2%98"),
                        "TEXT/PLAIN",
                        utf8(TEXT)));
    }

    @Test
    void takesHtml() throws Exception {
        // when
        HttpResponse<String> answer = post("/extract", "text/html;charset=utf-8", utf8("<p>" + TEXT + "</p>"));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(faults("Answer", answer.body())).isEmpty();
    }

    @Test
    void takesAFullSizeArticleWhoseEveryCharacterIsEscaped() throws Exception {
        // given
        String content = "\\u0001".repeat(1024 * 1024 - 3) + "\\u4e2d";

        // when
        HttpResponse<String> answer = post("/extract", "application/json", utf8("{\"content\":\"" + content + "\"}"));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void refusesWhatIsNoArticle(
            String query, String contentType, byte[] body, int status, String type, String detail, String pointer)
            throws Exception {
        // when
        HttpResponse<String> answer = post("/extract" + query, contentType, body);

        // then
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("application/problem+json"));
        assertThat(faults("Problem", answer.body())).isEmpty();
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
                wrongJson("{\"content\":\"" + large + "\"}", 413, "too-large", "1048578 bytes", null),
                wrongJson(" ".repeat(8 * 1024 * 1024 + 1), 413, "too-large", "8388608 bytes", null),
                wrongText("", "text/plain", utf8(large), 413, "too-large", "bytes"),
                wrongText(
                        "", "text/plain", new byte[] {'a', (byte) 0xE4, (byte) 0xB8}, 400, "unreadable-body", "byte 1"),
                wrongText("", "application/json", new byte[] {'{', '"', (byte) 0xC0}, 400, "unreadable-body", "byte 2"),
                wrongText("", "application/pdf", utf8("x"), 415, "unsupported-media-type", "application/pdf"),
                wrongText("", "text", utf8("x"), 415, "unsupported-media-type", "valid media type"),
                wrongText(
                        "",
                        "text/plain;charset=gb18030",
                        TEXT.getBytes(Charset.forName("GB18030")),
                        415,
                        "unsupported-media-type",
                        "gb18030"),
                wrongText("?explain=yes", "text/plain", utf8("x"), 400, "bad-parameter", "explain is true or false"),
                wrongText("?explain=true&explain=true", "text/plain", utf8("x"), 400, "bad-parameter", "given twice"),
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
        HttpResponse<String> answer = post("/extract", "text/plain", utf8("引擎在此出错"));

        // then
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json.readTree(answer.body()).get("type").textValue()).isEqualTo("/problems/engine-failure");
    }

    @Test
    void answersOtherMethodsWithAProblem() throws Exception {
        // when
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(service.resolve("/extract")).GET().build(), BodyHandlers.ofString());

        // then
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(faults("Problem", answer.body())).isEmpty();
    }

    private HttpResponse<String> post(String path, String contentType, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private byte[] article(String content) throws IOException {
        return utf8("{\"content\":" + json.writeValueAsString(content) + ",\"publishedAt\":\"2024-04-08\"}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fieldsOf(JsonNode object) {
        List<String> names = new ArrayList<>();
        Iterator<String> fields = object.fieldNames();
        fields.forEachRemaining(names::add);
        return names;
    }

    /** Where the body departs from the published description. */
    private Set<ValidationMessage> faults(String schema, String body) throws IOException, InterruptedException {
        HttpResponse<String> openapi =
                http.send(HttpRequest.newBuilder(service.resolve("/openapi")).build(), BodyHandlers.ofString());
        ObjectNode description = (ObjectNode) new YAMLMapper().readTree(openapi.body());
        description.put("$ref", "#/components/schemas/" + schema);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(description)
                .validate(json.readTree(body));
    }
}
