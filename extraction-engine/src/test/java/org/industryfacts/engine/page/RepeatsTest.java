package org.industryfacts.engine.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts once what a page says twice. */
class RepeatsTest {

    private static final String FIRST = "江河高新区储能电池项目日前投产,总投资35亿元,达产后年产值可达80亿元。";
    private static final String SECOND = "下一步,高新区将继续引进上下游企业,力争到2025年产业规模突破500亿元。";

    @Test
    void dropsAHeadlineThatStandsAgain() {
        assertThat(drop("储能电池项目投产", "江河高新区发布", "储能电池项目投产", FIRST)).containsExactly("储能电池项目投产", "江河高新区发布", FIRST);
    }

    @Test
    void dropsAHeadlineWithTheNameOfTheSite() {
        assertThat(drop("储能电池项目投产_江河新闻网", "储能电池项目投产", FIRST)).containsExactly("储能电池项目投产", FIRST);
    }

    @Test
    void keepsHeadingsThatRecurInTheText() {
        assertThat(drop(FIRST, "项目进展加快推进", SECOND, "项目进展加快推进")).containsExactly(FIRST, "项目进展加快推进", SECOND, "项目进展加快推进");
    }

    @Test
    void dropsAParagraphThatStandsAgain() {
        assertThat(drop(FIRST, SECOND, FIRST)).containsExactly(FIRST, SECOND);
    }

    @Test
    void dropsThePullQuoteThatBreaksAParagraphRatherThanTheParagraphItself() {
        assertThat(drop("目前,我们已经建立了一套", FIRST, "覆盖全部工序的数据平台。", FIRST))
                .containsExactly("目前,我们已经建立了一套", "覆盖全部工序的数据平台。", FIRST);
    }

    @Test
    void keepsRepeatedLinesOfPagesWithoutParagraphs() {
        assertThat(drop("总投资达到35亿元", "总投资达到35亿元")).hasSize(2);
    }

    private static List<String> drop(String... lines) {
        Stripped page = new Stripped(Line.of(String.join("\n", lines)), List.of(), List.of());
        return Repeats.drop(page).text().stream().map(Line::text).toList();
    }
}
