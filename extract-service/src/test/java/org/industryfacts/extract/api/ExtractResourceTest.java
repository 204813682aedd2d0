package org.industryfacts.extract.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

import org.industryfacts.event.EventCodec;
import org.industryfacts.extract.Broker;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class ExtractResourceTest {

    private static final String TEXT = "𠮷林快讯：2023年，成都大數據產業(yè)規(guī)模達1039億元，同比增長26%。";

    @TestHTTPResource("/")
    URI service;

    @Inject
    ObjectMapper json;

    private ExtractClient client;

    @BeforeEach
    void open() {
        client = new ExtractClient(service);
    }

    @Test
    void answersJsonWithFactsAlone() throws Exception {
        // when
        HttpResponse<String> answer = client.post("/extract", "application/json", article(TEXT));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(fieldsOf(json.readTree(answer.body()))).containsExactly("facts");
        assertThat(client.faults("Answer", json.readTree(answer.body()))).isEmpty();
    }

    @Test
    void writesAFactAsItIsOnTheLog() throws Exception {
        // when
        HttpResponse<String> answer = client.post("/extract", "application/json", article(TEXT));

        // then
        JsonNode fact = json.readTree(answer.body()).at("/facts/0");
        assertThat(answer.body()).contains("\"value\":103900000000,");
        assertThat(fact.at("/slots/unit").textValue()).isEqualTo("CNY");
        assertThat(fact.get("period").textValue()).isEqualTo("2023");
        assertThat(new EventCodec().write(json.treeToValue(fact, Fact.class))).isEqualTo(fact.toString());
        assertThat(TEXT.codePoints()
                        .skip(fact.at("/evidence/start").intValue())
                        .limit(fact.at("/evidence/end").intValue()
                                - fact.at("/evidence/start").intValue())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .isEqualTo(fact.at("/evidence/exact").textValue())
                .contains("產業(yè)");
    }

    @Test
    void explainsWhatItFound() throws Exception {
        // when
        HttpResponse<String> answer = client.post("/extract?explain=true", "application/json", article(TEXT));

        // then
        JsonNode body = json.readTree(answer.body());
        assertThat(fieldsOf(body)).containsExactly("facts", "derivations", "articles", "repairs", "mentions");
        assertThat(body.get("derivations").findValuesAsText("factId"))
                .isEqualTo(List.of(
                        body.at("/facts/0/factId").textValue(),
                        body.at("/facts/1/factId").textValue()));
        assertThat(body.at("/articles/0/text").textValue()).contains("大数据产业规模达1039亿元");
        assertThat(body.get("repairs").findValuesAsText("before")).contains("(guī)");
        JsonNode quantity = mention(body, "quantity");
        assertThat(fieldsOf(quantity))
                .containsExactly(
                        "start", "end", "text", "kind", "id", "value", "valueMax", "unit", "counter", "comparator");
        assertThat(quantity.get("value").decimalValue()).isEqualByComparingTo("103900000000");
        assertThat(mention(body, "time").get("period").textValue()).isEqualTo("2023");
        assertThat(client.faults("Answer", json.readTree(answer.body()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodiesOfTheSameArticle")
    void readsTheSameFromEveryBody(String query, String contentType, byte[] body) throws Exception {
        // given
        HttpResponse<String> ofJson = client.post(
                "/extract?explain=true",
                "application/json",
                utf8("{\"content\":" + json.writeValueAsString(TEXT)
                        + ",\"title\":\"标题\",\"publishedAt\":\"2024-01-23T23:00:00Z\"}"));

        // when
        HttpResponse<String> answer = client.post("/extract?explain=true&" + query, contentType, body);

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
        HttpResponse<String> answer = client.post("/extract", "text/html;charset=utf-8", utf8("<p>" + TEXT + "</p>"));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(client.faults("Answer", json.readTree(answer.body()))).isEmpty();
    }

    @Test
    void takesAFullSizeArticleWhoseEveryCharacterIsEscaped() throws Exception {
        // given
        String content = "\\u0001".repeat(1024 * 1024 - 3) + "\\u4e2d";

        // when
        HttpResponse<String> answer =
                client.post("/extract", "application/json", utf8("{\"content\":\"" + content + "\"}"));

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static JsonNode mention(JsonNode answer, String kind) {
        for (JsonNode mention : answer.get("mentions")) {
            if (mention.get("kind").textValue().equals(kind)) {
                return mention;
            }
        }
        throw new AssertionError("no " + kind + " among " + answer.get("mentions"));
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
}
