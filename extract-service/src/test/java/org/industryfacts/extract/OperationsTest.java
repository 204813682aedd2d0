package org.industryfacts.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an operator looks at. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class OperationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();

    Broker broker;

    @TestHTTPResource("/")
    URI service;

    @Inject
    FactReader reader;

    @Inject
    ObjectMapper json;

    @Test
    void isReadyWhenItReadsThePartitions() {
        // when
        HttpResponse<String> ready =
                await().atMost(PATIENCE).until(() -> get("/q/health/ready"), answer -> answer.statusCode() == 200);

        // then
        JsonNode checks = parse(ready.body()).get("checks");
        assertThat(checks.findValuesAsText("name")).contains("Articles are read");
        assertThat(checks.findValue("partitions").intValue()).isEqualTo(12);
        assertThat(checks.findValue("engine").textValue()).isEqualTo(reader.version());
    }

    @Test
    void countsWhatItReads() {
        // given
        try (Log log = new Log(broker.bootstrapServers())) {
            // when
            log.write(Samples.record("good", Samples.article(UUID.randomUUID(), "没有数字的短文。")));
            log.write(Samples.record("bad", Samples.article(UUID.randomUUID(), MarkedFailures.MARK)));
        }

        // then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("/q/metrics").body())
                        .containsPattern("articles_extracted_total \\d")
                        .containsPattern("records_set_aside_total\\{reason=\"engine-failure\"} \\d")
                        .containsPattern("engine_time_seconds_count \\d"));
    }

    @Test
    void leadsABrowserToTheDescriptionOfItsApi() {
        // when
        HttpResponse<String> start = get("/");

        // then
        assertThat(start.statusCode()).isEqualTo(303);
        URI description = URI.create(start.headers().firstValue("Location").orElseThrow());
        assertThat(get(description.getPath()).statusCode()).isIn(200, 302);
        assertThat(get("/openapi").body()).contains("operationId: extract");
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
