package org.industryfacts.engine.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.lexicon.WordSegmenter;

import static org.assertj.core.api.Assertions.assertThat;

class GapFilterTest {

    private static final CharacterFilter INVISIBLE = new InvisibleFilter();
    private static final GapFilter FILTER = new GapFilter(new WordSeam(WordSegmenter.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "推动量 子科技发展,提高效率。|推动量子科技发展,提高效率。",
                "去年,园区产\t业规模翻番。|去年,园区产业规模翻番。",
                "项目总投资12\t34万元,占地100亩。|项目总投资1234万元,占地100亩。",
                "同比增长26.\t7%,增速居前。|同比增长26.7%,增速居前。",
            })
    void closesTheGapInAWordOrNumberOfASentence(String given, String expected) {
        // given
        CleanText text = INVISIBLE.apply(CleanText.of(given));

        // when
        CleanText closed = FILTER.apply(text);

        // then
        assertThat(closed.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白日依山尽 黄河入海流。",
                "姓名 性别 男 女 民族 籍贯,",
                "项目总投资12 34万元,占地100亩。",
                "合肥\t1203\t12.6%,",
                "通 知",
                "量 子",
                "《“新”潮澎湃 滨城新质生产力调研行》专栏开设。",
                "记者 李明 王晖,摄影 张宁。",
                "一、总体要求 二、重点任务 三、保障措施",
                "园区产业 规模翻番,再上台阶。",
                "达到 1039 亿元, 增长 26%。",
                "量 子 科 技 发 展,",
                " 子",
                "子 ",
            })
    void leavesBlanksThatPart(String given) {
        // given
        CleanText text = INVISIBLE.apply(CleanText.of(given));

        // then
        assertThat(FILTER.apply(text)).isSameAs(text);
    }
}
