package org.industryfacts.query.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.event.EventCodec;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.readmodel.LogPosition;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of facts as it is told: {@code /events} and {@code /facts/{factId}/history}. */
@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class EventResourceTest {

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();
    private final Fact one = Facts.metric(article, "A", 1);
    private final Fact two = Facts.metric(article, "B", 2);
    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
    }

    private void publish(String revision, List<Fact> facts) {
        try (TestLog log = new TestLog()) {
            log.publish(article, revision, facts);
        }
        api.awaitArticle(article, "extracted", revision);
    }

    private void withdraw(String revision) {
        try (TestLog log = new TestLog()) {
            log.say(Events.withdrawn(article));
        }
        api.awaitArticle(article, "withdrawn", revision);
    }

    private static List<String> told(Answer answer) {
        List<String> told = new ArrayList<>();
        answer.json()
                .get("items")
                .forEach(item -> told.add(item.get("event").asText() + " "
                        + item.at("/fact/slots/value").asText()));
        return told;
    }

    @Test
    void theLifeOfAFactIsTold() {
        // given
        publish("A", List.of(one));
        publish("B", List.of(two));
        withdraw("B");

        // when
        Answer events = api.get("/events?articleId=" + article);

        // then
        assertThat(told(events))
                .containsExactly("fact.asserted 1", "fact.superseded 1", "fact.asserted 2", "fact.retracted 2");
        JsonNode superseded = events.json().at("/items/1");
        assertThat(superseded.fieldNames())
                .toIterable()
                .containsExactly("position", "event", "at", "factId", "successorId", "fact");
        assertThat(superseded.get("factId").asText()).isEqualTo(one.factId().toString());
        assertThat(superseded.get("successorId").asText())
                .isEqualTo(two.factId().toString());
        assertThat(superseded.get("at").asText()).isEqualTo(Events.SUBMITTED_AT.toString());
        assertThat(events.body()).contains("\"fact\":" + new EventCodec().write(one) + "}");
    }

    @Test
    void aFactThatIsGoneStillHasItsHistory() {
        // given
        publish("A", List.of(one));
        publish("B", List.of(two));
        publish("C", List.of(Facts.metric(article, "C", 1)));
        withdraw("C");

        // when
        Answer history = api.get("/facts/" + one.factId() + "/history");

        // then
        assertThat(told(history))
                .containsExactly("fact.asserted 1", "fact.superseded 1", "fact.asserted 1", "fact.retracted 1");
        assertThat(history.items("/fact/revision")).containsExactly("A", "A", "C", "C");
        assertThat(api.get("/facts/" + one.factId()).status()).isEqualTo(404);
    }

    @Test
    void aHistoryComesInPages() {
        // given
        for (int i = 0; i < 3; i++) {
            publish("A" + i, List.of(one.revision().equals("A" + i) ? one : Facts.metric(article, "A" + i, 1)));
            publish("B" + i, List.of());
        }
        String path = "/facts/" + one.factId() + "/history?limit=4";

        // when
        Answer first = api.get(path);
        Answer second =
                api.get(path + "&cursor=" + first.json().get("nextCursor").asText());

        // then
        assertThat(told(first)).hasSize(4);
        assertThat(first.header("Link")).startsWith("</facts/" + one.factId() + "/history?limit=4&cursor=");
        assertThat(told(second)).containsExactly("fact.asserted 1", "fact.retracted 1");
        assertThat(second.json().get("nextCursor").isNull()).isTrue();
    }

    @Test
    void whatWasNeverAssertedHasNoHistory() {
        // when
        Answer unknown = api.get("/facts/" + UUID.randomUUID() + "/history");
        Answer noId = api.get("/facts/1-1-1-1-1/history");
        Answer filtered = api.get("/facts/" + UUID.randomUUID() + "/history?type=metric");

        // then
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(noId.status()).isEqualTo(404);
        assertThat(filtered.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 500})
    void pagesTellEverythingOnceAndInOrder(int limit) {
        // given
        List<Fact> facts = IntStream.range(0, 7)
                .mapToObj(value -> Facts.metric(article, "A", value))
                .toList();
        publish("A", facts);

        // when
        List<String> told = new ArrayList<>();
        String after = new LogPosition(epoch(), 0).text();
        Answer page;
        do {
            page = api.get("/events?articleId=" + article + "&limit=" + limit + "&after=" + after);
            told.addAll(told(page));
            after = page.json().get("nextCursor").asText();
        } while (told(page).size() == limit);

        // then
        assertThat(told)
                .containsExactlyElementsOf(facts.stream()
                        .map(fact -> "fact.asserted " + facts.indexOf(fact))
                        .toList());
        assertThat(page.header("Link"))
                .isEqualTo("</events?articleId=" + article + "&limit=" + limit + "&after=" + after + ">; rel=\"next\"");
    }

    @Test
    void whoHasReadEverythingGoesOnWhereItWas() {
        // given
        publish("A", List.of(one));
        String after =
                api.get("/events?type=role&limit=500").json().get("nextCursor").asText();
        String still = api.get("/events?articleId=" + article + "&after=" + after)
                .json()
                .get("nextCursor")
                .asText();

        // when
        publish("B", List.of(two));

        // then
        assertThat(LogPosition.read(still).orElseThrow().position())
                .isGreaterThanOrEqualTo(LogPosition.read(after).orElseThrow().position());
        assertThat(told(api.get("/events?articleId=" + article + "&after=" + still)))
                .containsExactly("fact.superseded 1", "fact.asserted 2");
    }

    @Test
    void whoFollowedAnotherReadModelIsToldOfTheGap() {
        // given
        publish("A", List.of(one));
        String ofAnother = new LogPosition(7, 3).text();
        String beyondTheEnd = new LogPosition(epoch(), Long.MAX_VALUE).text();

        // when
        List<Answer> answers = List.of(api.get("/events?after=" + ofAnother), api.get("/events?after=" + beyondTheEnd));

        // then
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.items("/event")).containsExactly("gap");
            assertThat(answer.items("/position"))
                    .containsExactly(answer.json().get("nextCursor").asText());
        });
        assertThat(answers.get(0).items("/lastPosition")).containsExactly(ofAnother);
        publish("B", List.of(two));
        String resumed = "&after=" + answers.get(0).json().get("nextCursor").asText();
        assertThat(told(api.get("/events?articleId=" + article + resumed)))
                .containsExactly("fact.superseded 1", "fact.asserted 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=", "after=%21", "after=AAAA", "limit=0", "limit=501", "cursor=AAAA", "sort=at"})
    void whatCannotBeReadIsRefused(String query) {
        // when
        Answer answer = api.get("/events?" + query);

        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo(query.replaceAll("=.*", ""));
    }

    private long epoch() {
        String position = api.get("/events").json().get("nextCursor").asText();
        return LogPosition.read(position).orElseThrow().epoch();
    }
}
