package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.industryfacts.engine.Explanation.CleanedArticle;
import org.industryfacts.engine.Explanation.Repair;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads facts from the articles of a page, and none from what stands around them. */
class PageFactsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final String PAGE = """
            首页 > 新闻 > 正文
            高新区储能产业提速
            发布时间:2024-04-26 10:20 来源:江河日报 浏览次数:1234
            今年一季度,合肥高新区储能产业实现产值35亿元,同比增长12.5%,新增企业20家。
            责任编辑:李明
            相关阅读
            去年合肥高新区产值突破3000亿元
            """;

    private static final String SEVERAL = """
            合肥储能产业提速
            本报记者 李明
            去年,合肥高新区储能产业实现产值35亿元,同比增长12.5%,新增企业20家。今年,高新区继续引进重点项目,其中投资总
            青岛港吞吐量增长
            本报记者 王小红
            去年,青岛港完成集装箱吞吐量2600万标准箱,同比增长8.5%,新开通航线12条,海铁联运量继续增长。(王小红)
            额达到86亿元,带动就业2000人。
            """;

    @Test
    void countsRelativeTimesFromTheDateThatThePageSays() {
        // when
        List<Fact> facts = ENGINE.extract(article(PAGE, null));

        // then
        assertThat(facts).hasSize(3).allSatisfy(fact -> assertThat(fact.period())
                .isEqualTo(Period.parse("2024-Q1")));
    }

    @Test
    void takesThePlaceThatThePageSaysItComesFromForTheCityThatItsTextDoesNotName() {
        // when
        List<Fact> facts = ENGINE.extract(article("""
                一季度,全市规模以上工业增加值同比增长7.9%,企业利润继续回升,新开工项目36个。
                来源:襄阳市统计局 2024年4月25日
                """, null));

        // then
        assertThat(facts).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.regions()).containsExactly("420600");
            assertThat(fact.period()).isEqualTo(Period.parse("2024-Q1"));
        });
    }

    @Test
    void countsThemFromTheDateThatWasSubmittedWhereThereIsOne() {
        // when
        List<Fact> facts = ENGINE.extract(article(PAGE, LocalDate.of(2023, 5, 1)));

        // then
        assertThat(facts).hasSize(3).allSatisfy(fact -> assertThat(fact.period())
                .isEqualTo(Period.parse("2023-Q1")));
    }

    @Test
    void findsEvidenceInWhatWasSubmitted() {
        // when
        List<Fact> facts = ENGINE.extract(article(PAGE, null));

        // then
        assertThat(facts).allSatisfy(fact -> assertThat(
                        PAGE.substring(fact.evidence().start(), fact.evidence().end()))
                .isEqualTo(fact.evidence().exact()));
    }

    @Test
    void tellsWhatItLeftOut() {
        // when
        Explanation explanation = ENGINE.explain(article(PAGE, null));

        // then
        assertThat(explanation.articles()).hasSize(1);
        assertThat(explanation.articles().get(0).text())
                .startsWith("高新区储能产业提速\n今年一季度,")
                .endsWith("新增企业20家。");
        assertThat(explanation.repairs())
                .extracting(Repair::kind)
                .containsExactly("navigation", "date", "editor", "related", "related");
    }

    @Test
    void namesTheHeadlineOfTheArticleWhereAPageHoldsSeveral() {
        // when
        List<Fact> facts = ENGINE.extract(article(SEVERAL, null));

        // then
        assertThat(facts)
                .extracting(fact -> fact.evidence().headline())
                .containsOnly("合肥储能产业提速", "青岛港吞吐量增长")
                .doesNotContainNull();
        assertThat(ENGINE.explain(article(SEVERAL, null)).articles())
                .extracting(CleanedArticle::headline)
                .containsExactly("合肥储能产业提速", "青岛港吞吐量增长");
    }

    @Test
    void takesAFactOnceHoweverOftenThePageSaysIt() {
        // given
        String twice = SEVERAL.replace("青岛港吞吐量增长", "合肥储能观察").replace("青岛港", "合肥高新区");

        // when
        List<Fact> facts = ENGINE.extract(article(twice + "去年,合肥高新区储能产业实现产值35亿元。\n", null));

        // then
        assertThat(facts).extracting(Fact::factId).doesNotHaveDuplicates();
        assertThat(facts.stream().filter(fact -> fact.evidence().exact().contains("35亿元")))
                .hasSize(1);
    }

    @Test
    void readsAFactAcrossColumnsAndPointsAtItsCharacters() {
        // when
        List<Fact> facts = ENGINE.extract(article(SEVERAL, null));

        // then
        assertThat(facts)
                .filteredOn(fact -> fact.evidence().exact().startsWith("投资总"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(SEVERAL.substring(
                                fact.evidence().start(), fact.evidence().end()))
                        .isEqualTo(fact.evidence().exact())
                        .contains("86亿元"));
    }

    @Test
    void takesNoFactFromAClauseWhoseOtherPartIsMissing() {
        // given
        String broken = SEVERAL.replace("额达到86亿元,带动就业2000人。\n", "");

        // when
        List<Fact> facts = ENGINE.extract(article(broken.replace("其中投资总", "其中投资总额超过50"), null));

        // then
        assertThat(facts).isNotEmpty().noneMatch(fact -> fact.evidence().exact().contains("50"));
    }

    private static ArticleText article(String content, @Nullable LocalDate publishedAt) {
        return new ArticleText(new UUID(0, 1), "r", content, "text/plain", null, publishedAt);
    }
}
