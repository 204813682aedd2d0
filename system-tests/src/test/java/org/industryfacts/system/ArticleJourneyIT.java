package org.industryfacts.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import org.industryfacts.system.Api.Accepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One article from post to served fact, through all that is really there. */
class ArticleJourneyIT {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @TempDir
    static Path data;

    private static RunningStack stack;
    private static Api api;

    @BeforeAll
    static void startStack() {
        stack = RunningStack.start(data);
        api = stack.api();
    }

    @AfterAll
    static void stopStack() {
        stack.close();
    }

    @Test
    void aPostedArticleIsServedAsFactsWithTheirEvidence() {
        // given
        String content = "2023年,长沙市工程机械产业总产值达2900亿元,同比增长8.5%。";

        // when
        Accepted accepted = api.post(Api.article("journey/1", content));
        JsonNode article = api.awaitExtracted(accepted);

        // then
        List<JsonNode> facts = api.factsOf(accepted.articleId());
        assertThat(article.get("content").asText()).isEqualTo(content);
        assertThat(facts).hasSize(2).allSatisfy(fact -> assertEvidence(fact, content));
        JsonNode level = facts.stream()
                .filter(fact -> fact.at("/slots/measure").asText().equals("level"))
                .findFirst()
                .orElseThrow();
        assertThat(level.at("/slots/value").decimalValue()).isEqualByComparingTo("290000000000");
        assertThat(level.at("/slots/unit").asText()).isEqualTo("CNY");
        assertThat(level.get("period").asText()).isEqualTo("2023");
        assertThat(level.at("/regions/0").asText()).isEqualTo("430100");
        assertThat(api.get("/facts/" + level.get("factId").asText())).isEqualTo(level);
        assertThat(api.get("/facts?region=430000&articleId=" + accepted.articleId())
                        .get("items"))
                .hasSize(2);
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        // given
        ObjectNode article = Api.article("journey/2", "全市集聚300余家智能制造企业,建成12个国家级创新平台。");
        Accepted first = api.post(article);
        api.awaitExtracted(first);
        List<JsonNode> before = api.factsOf(first.articleId());

        // when
        Accepted second = api.post(article);
        Accepted after = api.post(Api.article("journey/2-after", "园区投产项目30个。"));
        api.awaitExtracted(after);
        api.awaitExtracted(second);

        // then
        assertThat(second).isEqualTo(first);
        assertThat(before).isNotEmpty();
        assertThat(api.factsOf(first.articleId())).isEqualTo(before);
    }

    @Test
    void factsAppearOnAnOpenStreamAndAreResumed() {
        // given
        try (LiveStream live = api.stream("")) {
            Accepted first = api.post(Api.article("journey/3", "2024年一季度,合肥市进出口总额812亿元。"));
            api.awaitExtracted(first);
            await().atMost(Duration.ofSeconds(20)).until(() -> !live.events().isEmpty());
            LiveStream.Event seen = live.events().get(0);

            // when
            Accepted second = api.post(Api.article("journey/4", "2024年一季度,芜湖市进出口总额215亿元。"));
            api.awaitExtracted(second);
            String expected =
                    api.factsOf(second.articleId()).get(0).get("factId").asText();

            // then
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(live.events())
                    .extracting(LiveStream.Event::factId)
                    .contains(expected));
            try (LiveStream resumed = api.stream(seen.id())) {
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(resumed.events())
                        .extracting(LiveStream.Event::factId)
                        .contains(expected)
                        .doesNotContain(seen.factId())
                        .doesNotHaveDuplicates());
            }
        }
    }

    @Test
    void evidenceOfADirtyPageIsWhatWasSubmitted() {
        // given
        String content = "2023年，武漢市光電子信息產業(yè)規(guī)模達8000億元，😀同比增長１２％。";

        // when
        Accepted accepted = api.post(Api.article("journey/5", content));
        api.awaitExtracted(accepted);

        // then
        List<JsonNode> facts = api.factsOf(accepted.articleId());
        assertThat(facts).hasSize(2).allSatisfy(fact -> assertEvidence(fact, content));
        assertThat(facts)
                .anySatisfy(
                        fact -> assertThat(fact.at("/slots/indicator").asText()).isEqualTo("光电子信息产业规模"))
                .anySatisfy(fact -> assertThat(fact.at("/slots/value").asInt()).isEqualTo(12));
    }

    @Test
    void aFullSizeArticlePassesTheWholePath() {
        // given
        String sentence = "2023年,宁波市港口货物吞吐量达13亿吨。";
        int filler = 1024 * 1024 - sentence.getBytes().length;
        String content = sentence + "天".repeat(filler / 3);

        // when
        Accepted accepted = api.post(Api.article("journey/6", content));
        api.awaitExtracted(accepted);

        // then
        assertThat(api.factsOf(accepted.articleId())).singleElement().satisfies(fact -> assertEvidence(fact, content));
    }

    @Test
    void aCorrectedArticleKeepsUnchangedFactsAndLosesGoneOnes() {
        // given
        Accepted first = api.post(Api.article("journey/7", "2023年,泉州市出口额1800亿元。2023年,泉州市进口额600亿元。"));
        api.awaitExtracted(first);
        List<String> before = ids(api.factsOf(first.articleId()));

        // when
        Accepted second = api.post(Api.article("journey/7", "更正:2023年,泉州市出口额1800亿元。2023年,泉州市进口额620亿元。"));
        api.awaitExtracted(second);

        // then
        List<String> after = ids(api.factsOf(first.articleId()));
        assertThat(second.articleId()).isEqualTo(first.articleId());
        assertThat(before).hasSize(2);
        assertThat(after).hasSize(2).containsAnyElementsOf(before).isNotEqualTo(before);
    }

    @Test
    void aWithdrawnArticleHasNoFacts() {
        // given
        Accepted accepted = api.post(Api.article("journey/8", "2023年,洛阳市新材料产业产值达1200亿元。"));
        api.awaitExtracted(accepted);
        assertThat(api.factsOf(accepted.articleId())).hasSize(1);

        // when
        api.withdraw(accepted.articleId());

        // then
        api.awaitState(accepted, "withdrawn");
        assertThat(api.factsOf(accepted.articleId())).isEmpty();
    }

    @Test
    @EnabledIf("seedsAreThere")
    void theFiveSeedsAreExtractedWithExactEvidence() throws IOException {
        for (String row : Files.readAllLines(SEEDS.resolve("docs.tsv")).subList(1, 6)) {
            // given
            String[] columns = row.split("\t");
            String content = Files.readString(SEEDS.resolve(columns[1]));

            // when
            Accepted accepted = api.post(Api.article(columns[0], content).put("publishedAt", columns[2]));
            api.awaitExtracted(accepted);

            // then
            assertThat(api.factsOf(accepted.articleId()))
                    .as(columns[0])
                    .hasSizeGreaterThan(5)
                    .allSatisfy(fact -> assertEvidence(fact, content));
        }
    }

    static boolean seedsAreThere() {
        return Files.isDirectory(SEEDS);
    }

    private static List<String> ids(List<JsonNode> facts) {
        return facts.stream().map(fact -> fact.get("factId").asText()).sorted().toList();
    }

    private static void assertEvidence(JsonNode fact, String content) {
        JsonNode evidence = fact.get("evidence");
        int start = content.offsetByCodePoints(0, evidence.get("start").asInt());
        int end = content.offsetByCodePoints(0, evidence.get("end").asInt());
        assertThat(content.substring(start, end))
                .isEqualTo(evidence.get("exact").asText());
    }
}
