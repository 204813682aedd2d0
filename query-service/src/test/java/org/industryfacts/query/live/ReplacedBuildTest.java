package org.industryfacts.query.live;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.query.rebuild.Rebuilds;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever follows the log of a build that is replaced learns of it, and misses nothing without being told. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class ReplacedBuildTest {

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();
    private ApiClient api;
    private TestLog log;
    private URI stream;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
        log = new TestLog();
        stream = service.resolve("/facts/stream?articleId=" + article);
        log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
        api.awaitArticle(article, "extracted", "A");
    }

    @AfterEach
    void disconnect() {
        log.close();
    }

    @Test
    void anOpenStreamEndsAndItsPositionLeadsToAGap() {
        // given a stream that waits
        try (StreamClient client = StreamClient.open(stream, Map.of())) {
            String position = client.awaitFirst().id();

            // when
            assertThat(new Rebuilds().run(false)).isTrue();

            // then
            Awaitility.await()
                    .untilAsserted(() -> assertThat(client.isAtItsEnd()).isTrue());
            try (StreamClient again = StreamClient.open(stream, Map.of("Last-Event-ID", position))) {
                assertThat(again.awaitFirst().name()).isEqualTo("gap");
                log.publish(article, "B", List.of(Facts.metric(article, "B", 2)));
                assertThat(again.await("fact.asserted", 1)).hasSize(1);
            }
        }
    }

    @Test
    void aPositionInTheOldLogIsAGapAmongThePagesOfTheNew() {
        // given
        String position = api.get("/events?articleId=" + article)
                .json()
                .at("/items/0/position")
                .asText();

        // when
        assertThat(new Rebuilds().run(false)).isTrue();

        // then
        assertThat(api.get("/events?articleId=" + article + "&after=" + position)
                        .items("/event"))
                .containsExactly("gap");
        assertThat(api.get("/events?articleId=" + article).items("/event")).containsExactly("fact.asserted");
    }

    @Test
    void aCursorIntoTheOldListIsRefusedByTheNew() {
        // given
        log.publish(article, "B", List.of(Facts.metric(article, "B", 1), Facts.metric(article, "B", 2)));
        api.awaitArticle(article, "extracted", "B");
        String list = "/facts?limit=1&articleId=" + article;
        String cursor = api.get(list).json().at("/nextCursor").asText();

        // when
        assertThat(new Rebuilds().run(false)).isTrue();

        // then
        assertThat(api.get(list + "&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(api.get(list).status()).isEqualTo(200);
    }
}
