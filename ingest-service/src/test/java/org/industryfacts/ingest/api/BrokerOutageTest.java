package org.industryfacts.ingest.api;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class BrokerOutageTest {

    /** What a request may take on a busy machine, besides waiting for the broker. */
    private static final Duration WORK = Duration.ofSeconds(5);

    @TestHTTPResource
    URI base;

    LocalBroker broker;

    private Http http;

    @BeforeEach
    void stopTheBroker() {
        http = new Http(base);
        broker.pause();
    }

    @AfterEach
    void startTheBroker() {
        broker.resume();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> post(UUID.randomUUID(), 1).status() == 202);
    }

    @Test
    void articlesAreTurnedAwayInTimeAndTakenAgainOnceTheBrokerIsBack() {
        // given
        UUID externalId = UUID.randomUUID();
        Instant posted = Instant.now();

        // when
        Answer refused = post(externalId, 1);

        // then
        assertThat(Duration.between(posted, Instant.now())).isLessThan(LocalBroker.PUBLISHING_TIMEOUT.plus(WORK));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.text("type")).isEqualTo("/problems/unavailable");
        assertThat(http.send("GET", "/q/health/ready").status()).isEqualTo(503);
        assertThat(http.send("GET", "/q/health/live").status()).isEqualTo(200);
    }

    @Test
    void aStreamIsRefusedWithoutWaitingForEachOfItsLines() {
        // given
        String lines = "{\"content\":\"c\"}\n".repeat(5000);
        Instant posted = Instant.now();

        // when
        Answer refused = http.send("POST", "/articles", "application/x-ndjson", BodyPublishers.ofString(lines));

        // then
        assertThat(Duration.between(posted, Instant.now()))
                .isLessThan(LocalBroker.PUBLISHING_TIMEOUT.multipliedBy(2).plus(WORK));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.response().body().lines()).hasSize(5000).allMatch(line -> line.contains("\"status\":503"));
    }

    @Test
    void whatDoesNotFitInMemoryIsTurnedAwayAtOnce() {
        // given
        ExecutorService clients = Executors.newFixedThreadPool(90);
        int contentBytes = 1024 * 1024;

        // when
        List<Answer> answers = Stream.generate(UUID::randomUUID)
                .limit(90)
                .map(id -> CompletableFuture.supplyAsync(() -> post(id, contentBytes), clients))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        // then
        clients.shutdown();
        assertThat(answers).extracting(Answer::status).containsOnly(503);
        assertThat(answers)
                .extracting(answer -> answer.text("detail"))
                .filteredOn(detail -> detail.startsWith("too many articles are in flight"))
                .hasSizeBetween(1, 89);
    }

    private Answer post(UUID externalId, int contentBytes) {
        return http.json("/articles", Map.of("content", "c".repeat(contentBytes), "externalId", externalId));
    }
}
