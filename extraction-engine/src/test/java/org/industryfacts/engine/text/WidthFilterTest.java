package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WidthFilterTest {

    private final WidthFilter filter = WidthFilter.load();

    private String filtered(String text) {
        return filter.apply(CleanText.of(text)).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２０２３年，增长２６．７％；ＧＤＰ：第一！|2023年,增长26.7%;GDP:第一!",
                "正序生物（上海）何在？|正序生物(上海)何在?",
                "「未來」與『產業』|“未來”與‘產業’",
                "〝產業〞|“產業”",
                "﹙甲﹚﹕﹪|(甲):%",
                "−3.2％，1∶2|-3.2%,1:2",
                "⼈⼯智能|人工智能",
                "ｱ-Ａ～Ｚ|ｱ-A~Z",
                "￥100|¥100",
            })
    void writesEachCharacterInOneForm(String given, String expected) {
        assertThat(filtered(given)).isEqualTo(expected);
    }

    @Test
    void leavesChinesePunctuationThatAsciiLacks() {
        // given
        CleanText given = CleanText.of("“未来产业”、《规划》……上海——‘中心’·天元。");

        // then
        assertThat(filter.apply(given)).isSameAs(given);
    }

    @Test
    void keepsPositions() {
        // when
        CleanText filtered = filter.apply(CleanText.of("增长２６％"));

        // then
        assertThat(filtered.offsets().isIdentity()).isTrue();
        assertThat(filtered.edits()).containsExactly(new Edit(new Span(2, 5), "width", "２６％", "26%"));
    }
}
