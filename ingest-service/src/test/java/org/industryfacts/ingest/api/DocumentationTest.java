package org.industryfacts.ingest.api;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The document is written by hand: this holds it to what the service does. */
@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class DocumentationTest {

    @TestHTTPResource
    URI base;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(base);
    }

    @Test
    void everyOperationOfTheDocumentExists() {
        // given
        JsonNode paths = document().path("paths");
        List<String> missing = new ArrayList<>();

        // when
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            if (!method.equals("parameters") && isMissing(method, path.getKey())) {
                missing.add(method + " " + path.getKey());
            }
        }));

        // then
        assertThat(paths.size()).isEqualTo(3);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyExampleIsAccepted() {
        // given
        JsonNode example = document().at("/components/requestBodies/Articles/content/application~1json/example");

        // when
        Answer answer = http.json("/articles", example);

        // then
        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void theRootLeadsToTheDocument() {
        // when
        Answer answer = http.send("GET", "/");

        // then
        assertThat(answer.status()).isEqualTo(303);
        assertThat(http.send("GET", URI.create(answer.header("Location")).getPath() + "/")
                        .response()
                        .body())
                .contains("/openapi");
    }

    @Test
    void metricsTellWhatWasAcceptedAndRefused() {
        // given
        http.json("/articles", "{}");
        http.send("DELETE", "/articles/" + UUID.randomUUID());

        // when
        String metrics = http.send("GET", "/q/metrics").response().body();

        // then
        assertThat(metrics)
                .contains("ingest_publish_seconds_count{event=\"article.withdrawn.v1\"}")
                .contains("ingest_problems_total{kind=\"invalid-article\"}");
    }

    @Test
    void isReadyWithABrokerThatHasTheTopic() {
        // when
        Answer answer = http.send("GET", "/q/health/ready");

        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/checks/0/data/partitions").asInt()).isEqualTo(12);
    }

    private JsonNode document() {
        return http.send("GET", "/openapi?format=json").json();
    }

    /** Whether a request is not even recognised; that it is refused is fine. */
    private boolean isMissing(String method, String template) {
        String path =
                template.replace("{articleId}", UUID.randomUUID().toString()).replace("{source}", "nobody");
        Answer answer = http.send(
                method.toUpperCase(Locale.ROOT),
                path,
                "application/json",
                BodyPublishers.ofString("{\"content\":\"c\"}"));
        return answer.status() == 404 || answer.status() == 405;
    }
}
