package org.industryfacts.query.live;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Fact;
import org.industryfacts.query.live.StreamClient.Event;
import org.industryfacts.query.readmodel.LogPosition;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FactStreamResourceTest {

    private static final String ASSERTED = "fact.asserted";

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();

    private StreamClient follow(String query, Map<String, String> headers) {
        StreamClient client = StreamClient.open(service.resolve("/facts/stream?articleId=" + article + query), headers);
        client.awaitFirst();
        return client;
    }

    private List<Fact> facts(String revision, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(value -> Facts.metric(article, revision, value))
                .toList();
    }

    private static void publish(UUID article, String revision, List<Fact> facts) {
        try (TestLog log = new TestLog()) {
            log.publish(article, revision, facts);
        }
    }

    private static void assertTells(List<Event> events, List<Fact> facts) {
        assertThat(events).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            assertThat(events.get(i).data()).contains(facts.get(i).factId().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 250})
    void tellsAllFactsOfAnArticleInTheirOrder(int count) {
        // given
        List<Fact> facts = facts("A", count);
        try (StreamClient client = follow("", Map.of())) {

            // when
            publish(article, "A", facts);

            // then
            assertTells(client.await(ASSERTED, count), facts);
        }
    }

    @Test
    void goesOnAfterEachArticle() {
        // given
        try (StreamClient client = follow("", Map.of())) {

            // when
            for (int count = 2; count <= 6; count += 2) {
                publish(article, "A" + count, facts("A" + count, count));
                client.await(ASSERTED, count);
            }

            // then
            assertTells(client.named(ASSERTED), facts("A6", 6));
        }
    }

    @Test
    void tellsThoseWhoComeBackWhatTheyMissedOnce() {
        // given
        publish(article, "A", facts("A", 3));
        new ApiClient(service).awaitArticle(article, "extracted", "A");
        String second;
        try (StreamClient client = follow("&lastEventId=" + start(), Map.of())) {
            second = client.await(ASSERTED, 3).get(1).id();
        }
        publish(article, "B", facts("B", 5));

        // when
        try (StreamClient client = follow("&lastEventId=" + start(), Map.of("Last-Event-ID", second))) {

            // then
            assertTells(client.await(ASSERTED, 3), facts("B", 5).subList(2, 5));
        }
    }

    /** The position before everything. */
    private String start() {
        try (StreamClient client = StreamClient.open(service.resolve("/facts/stream"), Map.of())) {
            LogPosition now = LogPosition.read(client.awaitFirst().id()).orElseThrow();
            return new LogPosition(now.epoch(), 0).text();
        }
    }

    @Test
    void tellsWhoFollowedAnotherReadModelOfTheGap() {
        // given
        String elsewhere = new LogPosition(7, 3).text();

        // when
        try (StreamClient client = follow("", Map.of("Last-Event-ID", elsewhere))) {

            // then
            Event first = client.awaitFirst();
            assertThat(first.name()).isEqualTo("gap");
            assertThat(first.data()).contains(elsewhere).contains(first.id());
        }
    }

    @Test
    void isNeverSilentForLong() {
        // when
        try (StreamClient client = follow("", Map.of())) {

            // then
            List<Event> quiet = client.await("", 3);
            assertThat(quiet.subList(1, 3))
                    .allSatisfy(event -> assertThat(event.comment()).isEqualTo("heartbeat"));
        }
    }

    @Test
    void tellsWhatThePagesOfTheLogTellByteForByte() {
        // given
        try (StreamClient client = follow("", Map.of())) {

            // when
            publish(article, "A", facts("A", 2));
            publish(article, "B", List.of(Facts.metric(article, "B", 3)));
            client.await("fact.superseded", 2);
            List<Event> told = client.await(ASSERTED, 3);

            // then
            String page =
                    new ApiClient(service).get("/events?articleId=" + article).body();
            assertThat(client.named("fact.superseded")).hasSize(2);
            assertThat(Stream.concat(told.stream(), client.named("fact.superseded").stream()))
                    .allSatisfy(event -> assertThat(page)
                            .contains(event.data())
                            .contains("{\"position\":\"" + event.id() + "\",\"event\":\"" + event.name() + "\""));
        }
    }

    @Test
    void tellsNothingThatTheFilterLeavesOut() {
        // given
        try (StreamClient client = follow("&minValue=2", Map.of())) {

            // when
            publish(article, "A", facts("A", 3));

            // then
            assertTells(client.await(ASSERTED, 2), facts("A", 3).subList(1, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lastEventId=%21", "lastEventId=AAAA", "type=metrics", "sort=subject", "limit=3"})
    void refusesWhatItCannotRead(String query) {
        // when
        Answer answer = new ApiClient(service).get("/facts/stream?" + query);

        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
