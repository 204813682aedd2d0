package org.industryfacts.engine.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.lexicon.WordSegmenter;

import static org.assertj.core.api.Assertions.assertThat;

class WrapFilterTest {

    private static final WrapFilter FILTER = new WrapFilter(new WordSeam(WordSegmenter.load()));

    private static final String PARAGRAPH = "位于开发区的量子科技产业园内,80万平方米的启动区近日开工建设,总投资达120亿元。据介绍,去年底已有"
            + "16万平方米的基因研究中心正式投入运营,园区累计集聚各类企业超过2000家,其中上市企业35家,产业产值比上年增长"
            + "12.6%。负责人表示,下一步将加快建设公共服务平台,推动创新链与产业链深度融合,力争三年内产值翻一番。";

    @ParameterizedTest
    @ValueSource(ints = {24, 30, 34, 40, 50, 60, 72, 80})
    void joinsTheLinesOfAFixedWidth(int columns) {
        // given
        String text = "标题在此\n    " + PARAGRAPH + "\n    " + PARAGRAPH + "\n\n落款";

        // when
        CleanText joined = FILTER.apply(CleanText.of(wrapped(text, columns)));

        // then
        assertThat(joined.text().replace("。\n", "。")).isEqualTo(text.replace("。\n", "。"));
        assertThat(joined.edits()).extracting(Edit::kind).containsOnly("wrap");
    }

    private static String wrapped(String text, int columns) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (char c : text.toCharArray()) {
            int width = c > '\u2000' ? 2 : 1;
            if (c != '\n' && column + width > columns) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(c);
            column = c == '\n' ? 0 : column + width;
        }
        return wrapped.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目总投资12⏎34万元,占地100亩。|项目总投资1234万元,占地100亩。",
                "项目总投资1234⏎万元,占地100亩。|项目总投资1234万元,占地100亩。",
                "产值同比增长26.⏎7%,增速居前。|产值同比增长26.7%,增速居前。",
                "他于20⏎23年加入,任总工程师。|他于2023年加入,任总工程师。",
                "成都大数⏎据产业规模达1039亿元,增长26%。|成都大数据产业规模达1039亿元,增长26%。",
                "园区集聚企业2000家⏎,产值稳步增长。|园区集聚企业2000家,产值稳步增长。",
                "推动高质 ⏎量发展,再上台阶。|推动高质量发展,再上台阶。",
            })
    void joinsAWordOrNumberThatALineEndBroke(String given, String expected) {
        assertThat(FILTER.apply(CleanText.of(given.replace('⏎', '\n'))).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白日依山尽⏎黄河入海流⏎欲穷千里目⏎更上一层楼",
                "白日依山尽,黄河入海流。⏎欲穷千里目,更上一层楼。",
                "上海明光生物科技有限公司⏎苏州远景智能科技有限公司⏎杭州天元数据科技有限公司⏎南京正和新能源有限公司",
                "合肥 1203.4⏎芜湖 856⏎合计 2059.4",
                "排名⏎1⏎2⏎3",
                "附件3⏎万达广场项目清单,共12页。",
                "2023⏎5月12日,大会开幕。",
                "编号为12⏎34家企业参加,规模空前。",
                "产业规模持续扩大⏎企业效益稳步提升⏎创新能力不断增强⏎开放合作走向深入",
                "成都大数⏎⏎据产业规模达1039亿元,增长26%。",
                "成都大数⏎ 据产业规模达1039亿元,增长26%。",
                "滨城新质生产力调研行⏎据了解,项目已投产。",
            })
    void leavesLinesThatEndByThemselves(String given) {
        // given
        CleanText text = CleanText.of(given.replace('⏎', '\n'));

        // then
        assertThat(FILTER.apply(text)).isSameAs(text);
    }

    @Test
    void keepsTheBlankBetweenLatinWordsOfAWrappedText() {
        // given
        String text = "这家企业名为\n" + wrapped("据介绍,园区企业Blue Sky" + PARAGRAPH, 20);

        // then
        assertThat(FILTER.apply(CleanText.of(text)).text()).contains("企业Blue Sky位于");
    }

    @Test
    void mapsPastTheLineEnd() {
        // when
        CleanText joined = FILTER.apply(CleanText.of("项目总投资12 \n34万元,占地100亩。"));

        // then
        assertThat(joined.toOriginal(new Span(5, 11)).of(joined.original())).isEqualTo("12 \n34万元");
    }
}
