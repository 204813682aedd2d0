package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the facts of a page as those of its text, and finds their evidence among the tags. */
class MarkupFactsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final String PAGE = """
            <html><head><title>产值突破9亿元</title></head><body>
            <script>var a = '合肥高新区产值8亿元';</script>
            <p>2023年,合肥高新区&#20648;能产业实现产值<b>35</b>&nbsp;亿元,同比增长
            12.5%,新增企业<!-- 7家 -->20家。</p></body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void readsWhatAPageShows(String mediaType) {
        // when
        List<Fact> facts = ENGINE.extract(article(PAGE, mediaType));

        // then
        assertThat(facts)
                .extracting(fact -> fact.evidence().sentence())
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).contains("新增企业20家。"));
        assertThat(facts).allSatisfy(fact -> assertThat(
                        PAGE.substring(fact.evidence().start(), fact.evidence().end()))
                .isEqualTo(fact.evidence().exact()));
        assertThat(facts).anySatisfy(fact -> assertThat(fact.evidence().exact()).contains("<b>35</b>&nbsp;亿元"));
    }

    @Test
    void onlyADeclaredPageHasEntitiesWithoutSemicolon() {
        // given
        String content = "2023年,合肥高新区产值35&nbsp亿元。";

        // when
        Explanation page = ENGINE.explain(article(content, "text/html"));
        Explanation text = ENGINE.explain(article(content, "text/plain"));

        // then
        assertThat(page.articles().get(0).text()).contains("35亿元");
        assertThat(text.articles().get(0).text()).contains("35&nbsp亿元");
    }

    private static ArticleText article(String content, String mediaType) {
        return new ArticleText(new UUID(1, 2), "r", content, mediaType, null, null);
    }
}
