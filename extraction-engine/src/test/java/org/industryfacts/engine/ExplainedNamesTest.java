package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.Explanation.Mention;

import static org.assertj.core.api.Assertions.assertThat;

/** The names that an explanation shows. */
class ExplainedNamesTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "位于杭州的杭州海芯微电子有限公司投产。|杭州海芯微电子有限公司|organization",
                "成都与睿创新科技有限公司发布新品。|成都与睿创新科技有限公司|organization",
                "南京世和基因生物技术股份有限公司成立。|南京世和基因生物技术股份有限公司|organization",
                "力合科创(珠海)光电产业园封顶。|力合科创(珠海)光电产业园|park",
                "中国科学院苏州纳米技术与纳米仿生研究所揭牌。|中国科学院苏州纳米技术与纳米仿生研究所|organization",
                "国家稀土功能材料创新中心(内蒙古)揭牌。|国家稀土功能材料创新中心(内蒙古)|organization",
                "园区集聚了利安隆、凯乐英等企业。|利安隆|organization",
                "巨化集团扩产。|巨化集团|organization",
                "总经理王海涛出席。|王海涛|person",
                "“泉鉴”工业数据治理平台上线。|“泉鉴”工业数据治理平台|platform",
                "“5月18日”主题科技园开园。|“5月18日”主题科技园|park",
            })
    void showsWholeNamesWithTheirKind(String text, String name, String kind) {
        // when
        List<Mention> mentions = explain(text);

        // then
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.text()).isEqualTo(name);
            assertThat(mention.kind()).isEqualTo(kind);
        });
    }

    @Test
    void givesAShortNameTheIdOfTheFullOne() {
        // given
        String text = "江苏康泽生物制药有限公司(以下简称“康泽”)获批新药。康泽生物今年扩产,公司现有员工620人。";

        // when
        List<Mention> mentions = explain(text);

        // then
        List<String> ids = mentions.stream()
                .filter(mention -> mention.kind().equals("organization"))
                .map(Mention::id)
                .distinct()
                .toList();
        assertThat(ids).hasSize(1).allSatisfy(id -> assertThat(id).startsWith("org:"));
        assertThat(mentions).extracting(Mention::text).contains("康泽", "康泽生物", "公司");
    }

    @Test
    void givesAKnownOrganisationOneIdUnderAllItsNames() {
        // when
        List<Mention> mentions = explain("中科院发布报告。中国科学院表示欢迎。").stream()
                .filter(mention -> mention.kind().equals("organization"))
                .toList();

        // then
        assertThat(mentions).extracting(Mention::text).containsExactly("中科院", "中国科学院");
        assertThat(mentions)
                .extracting(Mention::id)
                .doesNotContainNull()
                .containsOnly(mentions.get(0).id());
    }

    @Test
    void findsNoNameInOrdinaryWords() {
        // when
        List<Mention> mentions = explain("企业加快布局,举办推介会,干部深入车间部署工作。");

        // then
        assertThat(mentions).isEmpty();
    }

    private static List<Mention> explain(String text) {
        return ENGINE.explain(new ArticleText(new UUID(0, 0), "r", text, "text/plain", null, LocalDate.of(2024, 6, 15)))
                .mentions();
    }
}
