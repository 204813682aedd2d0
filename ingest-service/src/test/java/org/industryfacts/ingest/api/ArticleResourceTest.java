package org.industryfacts.ingest.api;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class ArticleResourceTest {

    private static final int MIB = 1024 * 1024;
    private static final String CONTENT = "2023年,全市产业规模突破1000亿元。";

    @TestHTTPResource
    URI base;

    LocalBroker broker;

    private Http http;
    private ArticleLog log;

    @BeforeEach
    void connect() {
        http = new Http(base);
        log = new ArticleLog(broker);
    }

    @Test
    void anArticleIsAcceptedOnceItIsOnTheLog() {
        // given
        Map<String, String> article = Map.of(
                "content", CONTENT,
                "title", "标题",
                "url", "https://news.example/1",
                "source", "市报",
                "externalId", UUID.randomUUID().toString(),
                "publishedAt", "2024-01-23T20:00:00Z",
                "language", "zh");

        // when
        Answer answer = http.json("/articles", article);

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Location")).isEqualTo("http://localhost:8080/articles/" + answer.text("articleId"));
        assertThat(log.events(answer.articleId()))
                .containsExactly(new ArticleSubmitted(
                        answer.articleId(),
                        answer.text("revision"),
                        CONTENT,
                        "text/plain",
                        "标题",
                        "https://news.example/1",
                        "市报",
                        article.get("externalId"),
                        LocalDate.of(2024, 1, 24),
                        "zh"));
    }

    @Test
    void everySubmissionIsAnEventOfItsOwn() {
        // given
        Map<String, String> article =
                Map.of("content", CONTENT, "externalId", UUID.randomUUID().toString());
        Instant before = Instant.now();

        // when
        List<Answer> answers = List.of(http.json("/articles", article), http.json("/articles", article));

        // then
        assertThat(answers.get(0).json()).isEqualTo(answers.get(1).json());
        List<ConsumerRecord<String, byte[]>> records =
                log.records(answers.get(0).text("articleId"));
        assertThat(records)
                .hasSize(2)
                .extracting(record -> envelope(record).source())
                .containsOnly("/ingest-service");
        assertThat(records).extracting(record -> envelope(record).id()).doesNotHaveDuplicates();
        assertThat(records)
                .allSatisfy(record -> assertThat(envelope(record).time()).isBetween(before, Instant.now()));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=gb18030, GB18030, text/plain",
        "text/plain;charset=\"BIG5\", Big5, text/plain",
        "text/plain, UTF-16LE, text/plain",
        "TEXT/HTML, GB18030, text/html",
    })
    void textIsTakenInItsCharsetWithMetadataInTheQuery(String contentType, String charset, String mediaType) {
        // given
        String content = charset.equals("Big5") ? "全市產業規模突破1000億元" : CONTENT;
        String query = "?externalId=" + UUID.randomUUID() + "&title=%E6%A0%87%E9%A2%98&publishedAt=2024-01-23";

        // when
        Answer answer = http.send(
                "POST",
                "/articles" + query,
                contentType,
                BodyPublishers.ofByteArray(content.getBytes(Charset.forName(charset))));

        // then
        assertThat(answer.status()).isEqualTo(202);
        ArticleSubmitted submitted =
                (ArticleSubmitted) log.events(answer.articleId()).get(0);
        assertThat(submitted.content()).isEqualTo(content);
        assertThat(submitted.mediaType()).isEqualTo(mediaType);
        assertThat(submitted.title()).isEqualTo("标题");
        assertThat(submitted.publishedAt()).isEqualTo(LocalDate.of(2024, 1, 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\"", "武", "𠮷", "a"})
    void theLargestArticlePassesWhateverItsCharactersTakeAsJson(String character) {
        // given
        int length = character.getBytes(StandardCharsets.UTF_8).length;
        String content = "c".repeat(MIB % length) + character.repeat(MIB / length);
        Map<String, String> article = Map.of(
                "content",
                content,
                "title",
                "\u0001".repeat(1000),
                "externalId",
                UUID.randomUUID().toString());

        // when
        Answer answer = http.json("/articles", article);

        // then
        assertThat(answer.status()).isEqualTo(202);
        ArticleSubmitted submitted =
                (ArticleSubmitted) log.events(answer.articleId()).get(0);
        assertThat(submitted.content().equals(content))
                .as("content as it was sent")
                .isTrue();
    }

    @Test
    void anIdempotencyKeyStandsInForTheExternalId() {
        // given
        String key = UUID.randomUUID().toString();

        // when
        Answer byKey = http.send(
                "POST", "/articles?source=s", "text/plain", BodyPublishers.ofString(CONTENT), "Idempotency-Key", key);

        // then
        Answer byExternalId = http.json("/articles", Map.of("content", "x", "source", "s", "externalId", key));
        assertThat(byKey.status()).isEqualTo(202);
        assertThat(byKey.articleId()).isEqualTo(byExternalId.articleId());
    }

    @Test
    void anArticleIsReplacedUnderTheIdOfItsPath() {
        // given
        UUID id = UUID.randomUUID();

        // when
        Answer answer = http.send(
                "PUT",
                "/articles/" + id.toString().toUpperCase(java.util.Locale.ROOT),
                "application/json",
                BodyPublishers.ofString(Http.write(Map.of("content", CONTENT, "externalId", "other"))));

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.articleId()).isEqualTo(id);
        assertThat(answer.header("Location")).endsWith("/articles/" + id);
        assertThat(log.events(id)).hasSize(1).first().isInstanceOf(ArticleSubmitted.class);
    }

    @Test
    void anArticleIsWithdrawnAlsoIfNobodyKnowsIt() {
        // given
        UUID id = UUID.randomUUID();

        // when
        Answer answer = http.send("DELETE", "/articles/" + id);

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.articleId()).isEqualTo(id);
        assertThat(log.events(id)).containsExactly(new ArticleWithdrawn(id));
    }

    private Envelope<Event> envelope(ConsumerRecord<String, byte[]> record) {
        return log.envelope(record);
    }
}
