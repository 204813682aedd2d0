package org.industryfacts.engine.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tells a headline from what is set above and below it. */
class HeadlineTest {

    @Test
    void isTheOnlyLine() {
        assertThat(of("储能项目投产")).isEqualTo(new Headline("储能项目投产", List.of()));
    }

    @Test
    void mayTakeTwoLines() {
        assertThat(of("江河经济技术开发区", "推动企业向“智”向“绿”").text()).isEqualTo("江河经济技术开发区 推动企业向“智”向“绿”");
    }

    @Test
    void standsBelowAKicker() {
        // when
        Headline headline = of("优化产业布局 培育新动能", "江河高新区加快发展储能产业");

        // then
        assertThat(headline.text()).isEqualTo("江河高新区加快发展储能产业");
        assertThat(headline.others()).extracting(Line::text).containsExactly("优化产业布局 培育新动能");
    }

    @Test
    void standsAboveASubtitle() {
        // when
        Headline headline = of("从一棵树到一片林", "——江河高新区储能产业观察");

        // then
        assertThat(headline.text()).isEqualTo("从一棵树到一片林");
        assertThat(headline.others()).hasSize(1);
    }

    private static Headline of(String... lines) {
        return Headline.of(Line.of(String.join("\n", lines)));
    }
}
