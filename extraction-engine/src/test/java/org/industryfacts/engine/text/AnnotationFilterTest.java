package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotationFilterTest {

    private final AnnotationFilter filter = new AnnotationFilter(PinyinTable.load());

    private String filtered(String text) {
        return filter.apply(CleanText.of(text)).text();
    }

    @ParameterizedTest
    @CsvSource({
        "新興產業(yè)園, 新興產業園",
        "產(chǎn)業(yè)園區(qū), 產業園區",
        "經(jīng)開(kāi)區, 經開區",
        "創（chuàng）新, 創新",
        "創（chuàng)新, 創新",
        "產業(ye)鏈, 產業鏈",
        "產業(ye4)鏈, 產業鏈",
        "綠(lǜ)色, 綠色",
        "綠(lü)色, 綠色",
        "綠(lv)色, 綠色",
        "女(nǚ)性, 女性",
        "戰略(lüè), 戰略",
        "戰略(lue), 戰略",
        // a tone typed as a combining mark, a breve for the third tone, the round letters of pinyin fonts
        "產(cha\u030Cn)業, 產業",
        "產(chăn)業, 產業",
        "廣(ɡuǎnɡ)東, 廣東",
        // heteronyms, and the tone that sandhi gives
        "重(chóng)慶, 重慶",
        "重(zhòng)點, 重點",
        "一(yí)個, 一個",
        "第一(yī), 第一",
        "(區(qū)), (區)",
    })
    void stripsReadingsThatFitTheirCharacter(String annotated, String expected) {
        assertThat(filtered(annotated)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家药品监督管理局(NMPA)批准",
                "测量系统(caiMR)获批",
                "超级符号(qi)发布",
                "正序生物(上海)",
                "模型(DFM)",
                "规划(2023-2025)",
                "选项甲(a)和乙(b)",
                "总额(e)按年计",
                "质量(m)",
                "(yè)业",
                "pad(pa)",
                "产业（yang）",
                "产业(yè",
                "优（yōu",
                "产业()",
                "产业(yè1ye)",
                "产业(zhuangzhuang)",
                "产业(Ye)",
                "产业[yè]",
                "产业 (yè)",
            })
    void leavesAllOtherBrackets(String text) {
        // given
        CleanText given = CleanText.of(text);

        // then
        assertThat(filter.apply(given)).isSameAs(given);
    }

    @Test
    void logsEachAnnotationWithItsPlace() {
        // when
        CleanText filtered = filter.apply(CleanText.of("未來產業(yè)園區(qū)"));

        // then
        assertThat(filtered.edits())
                .containsExactly(
                        new Edit(new Span(4, 8), "annotation", "(yè)", ""),
                        new Edit(new Span(10, 14), "annotation", "(qū)", ""));
        assertThat(filtered.toOriginal(new Span(2, 6)).of(filtered.original())).isEqualTo("產業(yè)園區");
    }
}
