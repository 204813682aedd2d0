package org.industryfacts.query.projection;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a real log through the running service to its answers. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class LogListenerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();
    private ApiClient api;
    private TestLog log;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
        log = new TestLog();
    }

    @AfterEach
    void disconnect() {
        log.close();
    }

    @Test
    void aReaderNeverSeesPartOfAnArticle() {
        // given revisions of 7 facts each, none of which another has
        Set<Set<String>> wholes = new HashSet<>(Set.of(Set.of()));
        List<List<Fact>> revisions = IntStream.range(0, 40)
                .mapToObj(revision -> IntStream.range(0, 7)
                        .mapToObj(i -> Facts.metric(article, "revision-" + revision, revision * 10 + i))
                        .toList())
                .toList();
        revisions.forEach(facts -> wholes.add(ids(facts)));

        // when
        CompletableFuture<Void> publishing = CompletableFuture.runAsync(
                () -> IntStream.range(0, 40).forEach(i -> log.publish(article, "revision-" + i, revisions.get(i))));
        Set<Set<String>> seen = new HashSet<>();
        while (!seen.contains(ids(revisions.get(39)))) {
            seen.add(new HashSet<>(api.get("/facts?articleId=" + article).items("/factId")));
        }

        // then
        publishing.join();
        assertThat(wholes).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void factsMayComeBeforeTheTextTheyWereReadFrom() {
        // given an answer to a submission that the service has not seen
        Fact fact = Facts.metric(article, "A", 1);
        Origin later = new Origin(1, 0, Long.MAX_VALUE - 1);
        log.answer(article, "A", later, List.of(fact));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get("/facts?articleId=" + article).items("/factId"))
                .hasSize(1));
        JsonNode ahead = api.get("/articles/" + article).json();

        // when
        log.submit(article, "A");

        // then
        JsonNode complete = api.awaitArticle(article, "extracted", "A");
        assertThat(ahead.get("state").asText()).isEqualTo("submitted");
        assertThat(ahead.get("facts")).isEmpty();
        assertThat(complete.get("facts")).hasSize(1);
    }

    @Test
    void anArticleOfFullSizePasses() {
        // given
        String revision = "成".repeat(349_525);
        Origin origin = log.submit(article, revision);

        // when
        log.answer(article, revision, origin, List.of());

        // then
        assertThat(api.awaitArticle(article, "extracted", revision)
                        .get("content")
                        .asText())
                .isEqualTo("text of " + revision);
    }

    @Test
    void aWithdrawnArticleLosesItsFacts() {
        // given
        log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
        api.awaitArticle(article, "extracted", "A");

        // when
        log.say(Events.withdrawn(article));

        // then
        JsonNode withdrawn = api.awaitArticle(article, "withdrawn", "A");
        assertThat(withdrawn.get("facts")).isEmpty();
        assertThat(api.get("/facts?articleId=" + article).items("/factId")).isEmpty();
    }

    private static Set<String> ids(List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        facts.forEach(fact -> ids.add(fact.factId().toString()));
        return ids;
    }
}
