package org.industryfacts.query.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.event.EventCodec;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.PolicyEvent;
import org.industryfacts.fact.Slots;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class FactResourceTest {

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();
    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(service);
    }

    /** Seven facts of all sorts; each test asks for those of its own article. */
    private List<Fact> publishAllSorts() {
        List<Fact> facts = List.of(
                metric("上海", "产业规模", Measure.LEVEL, "100", null, "CNY", "2023", "310115"),
                metric("成都", "产业规模", Measure.LEVEL, "3", "30", "percent", "2021/2025", "510100"),
                metric("成都", "企业", Measure.GROWTH, "-5", null, "percent", "2022-Q4", "510104"),
                Facts.of(article, "A", new Slots.Ranking("成都", "规模", 1, "全国", Comparator.EQ), null, List.of()),
                Facts.of(
                        article,
                        "A",
                        new Slots.Partnership(List.of("甲公司", "乙大学"), null),
                        "2024-01-23",
                        List.of("310000")),
                Facts.of(article, "A", new Slots.Role("刘雅容", "董事长", "甲公司"), null, List.of("310115")),
                Facts.of(article, "A", new Slots.Policy("某某\"办法\"\\", null, PolicyEvent.ISSUED), null, List.of()));
        publish(facts);
        return facts;
    }

    private Fact metric(
            String subject,
            String indicator,
            Measure measure,
            String value,
            String valueMax,
            String unit,
            String period,
            String region) {
        BigDecimal max = valueMax == null ? null : new BigDecimal(valueMax);
        Slots slots = Facts.metric(subject, indicator, measure, new BigDecimal(value), max, unit);
        return Facts.of(article, "A", slots, period, List.of(region));
    }

    private void publish(List<Fact> facts) {
        try (TestLog log = new TestLog()) {
            log.publish(article, "A", facts);
        }
        api.awaitArticle(article, "extracted", "A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                         | 6 5 4 3 2 1 0
                    type=metric                                | 2 1 0
                    type=ranking,role                          | 5 3
                    type=ranking&type=role                     | 5 3
                    subject=%E6%88%90%E9%83%BD                 | 3 2 1
                    subject=%E6%88%90%E9%83%BD&type=metric     | 2 1
                    indicator=%E4%BC%81%E4%B8%9A               | 2
                    measure=growth                             | 2
                    unit=CNY                                   | 0
                    unit=CNY&unit=percent                      | 2 1 0
                    region=310000                              | 5 4 0
                    region=310115                              | 5 0
                    region=510100                              | 2 1
                    region=510100&region=310115                | 5 2 1 0
                    region=440000                              | ''
                    industry=big-data                          | 6 5 4 3 2 1 0
                    industry=big                               | ''
                    organization=%E7%94%B2%E5%85%AC%E5%8F%B8   | 5 4
                    organization=%E4%B9%99%E5%A4%A7%E5%AD%A6   | 4
                    person=%E5%88%98%E9%9B%85%E5%AE%B9         | 5
                    status=actual                              | 6 5 4 3 2 1 0
                    status=planned                             | ''
                    periodFrom=2023                            | 4 1 0
                    periodTo=2022                              | 2 1
                    periodFrom=2022-Q4&periodTo=2022-12-31     | 2 1
                    periodFrom=2023-06-01&periodTo=2023-06     | 1 0
                    periodFrom=2026                            | ''
                    minValue=30                                | 1 0
                    minValue=30.01                             | 0
                    maxValue=3                                 | 2 1
                    minValue=-5&maxValue=-5                    | 2
                    minConfidence=0.9                          | 6 5 4 3 2 1 0
                    minConfidence=0.91                         | ''
                    """)
    void filtersSelect(String filters, String expected) {
        // given
        List<Fact> facts = publishAllSorts();

        // when
        Answer answer = api.get("/facts?articleId=" + article + (filters.isEmpty() ? "" : "&" + filters));

        // then
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> numbers = answer.items("/factId").stream()
                .map(id -> facts.stream()
                        .map(fact -> fact.factId().toString())
                        .toList()
                        .indexOf(id))
                .map(String::valueOf)
                .toList();
        assertThat(String.join(" ", numbers)).isEqualTo(expected);
    }

    @Test
    void factsAreServedByteForByteAsTheyStandOnTheTopic() {
        // given
        List<Fact> facts = publishAllSorts();
        List<String> documents = facts.stream().map(new EventCodec()::write).toList();

        // when
        Answer list = api.get("/facts?articleId=" + article);
        Answer one = api.get("/facts/" + facts.get(6).factId());
        Answer ofArticle = api.get("/articles/" + article);

        // then
        assertThat(list.body()).contains(documents);
        assertThat(one.body()).isEqualTo(documents.get(6));
        assertThat(ofArticle.body()).contains(documents);
    }

    @Test
    void pagesHoldTogetherWhileFactsComeIn() {
        // given
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            facts.add(Facts.of(article, "A", Facts.scale("园区" + article, i), "2023", List.of("310115"), i));
        }
        publish(facts);
        String query = "/facts?limit=4&subject=%E5%9B%AD%E5%8C%BA" + article;

        // when facts come in between the pages
        List<String> seen = new ArrayList<>();
        String next = query;
        while (next != null) {
            Answer page = api.get(next);
            seen.addAll(page.items("/slots/value"));
            next = nextOf(page);
            UUID other = UUID.randomUUID();
            try (TestLog log = new TestLog()) {
                log.publish(
                        other, "A", List.of(Facts.of(other, "A", Facts.scale("园区" + article, 99), null, List.of())));
            }
            api.awaitArticle(other, "extracted", "A");
        }

        // then
        assertThat(seen).containsExactly("9", "8", "7", "6", "5", "4", "3", "2", "1", "0");
        assertThat(api.get(query).items("/slots/value")).startsWith("99");
    }

    @Test
    void theLastPageHasNoNext() {
        // given
        publish(List.of(Facts.metric(article, "A", 1), Facts.metric(article, "A", 2)));

        // when
        Answer all = api.get("/facts?limit=2&articleId=" + article);

        // then
        assertThat(all.json().get("nextCursor").isNull()).isTrue();
        assertThat(all.header("Link")).isEmpty();
    }

    @Test
    void aCursorThatWasChangedOrBelongsToAnotherListIsRefused() {
        // given
        publish(List.of(Facts.metric(article, "A", 1), Facts.metric(article, "A", 2)));
        String list = "/facts?limit=1&articleId=" + article;
        String cursor = api.get(list).json().get("nextCursor").asText();
        String changed = (cursor.charAt(0) == 'B' ? 'C' : 'B') + cursor.substring(1);

        // when
        Answer good = api.get(list + "&cursor=" + cursor);
        Answer tampered = api.get(list + "&cursor=" + changed);
        Answer cut = api.get(list + "&cursor=" + cursor.substring(2));
        Answer ofAnotherList = api.get(list + "&type=metric&cursor=" + cursor);

        // then
        assertThat(good.items("/slots/value")).containsExactly("1");
        assertThat(List.of(tampered, cut, ofAnotherList)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/parameter").asText()).isEqualTo("cursor");
        });
    }

    @Test
    void whoHasTheAnswerIsToldSo() {
        // given
        publish(List.of(Facts.metric(article, "A", 1)));
        String path = "/facts/" + Facts.metric(article, "A", 1).factId();
        String tag = api.get(path).header("ETag");

        // when
        Answer same = api.send(api.request(path).header("If-None-Match", tag).build());
        Answer other =
                api.send(api.request(path).header("If-None-Match", "\"x\"").build());

        // then
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void aFactThatIsNotAssertedIsNotFound() {
        // when
        Answer unknown = api.get("/facts/" + UUID.randomUUID());
        Answer noId = api.get("/facts/1-1-1-1-1");

        // then
        assertThat(List.of(unknown, noId)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        });
    }

    private static String nextOf(Answer page) {
        Matcher link = Pattern.compile("<(.*)>; rel=\"next\"").matcher(page.header("Link"));
        return link.matches() ? link.group(1) : null;
    }
}
