package org.industryfacts.engine.text;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "产值100亿元。企业20家!为什么?~产值100亿元。 # 企业20家! # 为什么?",
                "他说:“很好。”会议结束。~他说:“很好。” # 会议结束。",
                "“提供服务。我们还将扩建。”王某介绍。~“提供服务。 # 我们还将扩建。” # 王某介绍。",
                "真的?!太好了……他走了。~真的?! # 太好了…… # 他走了。",
                "他问“为什么?”,又说不知道。~他问“为什么?”,又说不知道。",
                "谁来种地?的问题~谁来种地?的问题",
                "《谁来养活中国?》出版了。(注:见附件。)完~《谁来养活中国?》出版了。 # (注:见附件。) # 完",
                "增长2.5%,达3.14亿元。版本2.0.1发布~增长2.5%,达3.14亿元。 # 版本2.0.1发布",
                "增长26.7%.全市共有20家.一.概况~增长26.7%. # 全市共有20家. # 一.概况",
                "见https://a.cn/?id=1!x的页面。好~见https://a.cn/?id=1!x的页面。 # 好",
                "(甲。乙~(甲。 # 乙",
                "甲)。乙~甲)。 # 乙",
            })
    void endsSentences(String text, String expected) {
        // when
        List<Sentence> sentences = splitter.split(text);

        // then
        assertThat(sentences.stream().map(s -> s.span().of(text)).collect(Collectors.joining(" # ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2023年,产值1,039亿元,同比增长26%;企业80家。~2023年 # 产值1,039亿元 # 同比增长26% # 企业80家",
                "集聚甲、乙、丙等企业,产值20亿元~集聚甲、乙、丙等企业 # 产值20亿元",
                "会议10:30开始,比例1:3,重点:创新~会议10:30开始 # 比例1:3 # 重点 # 创新",
                "创新中心(以下简称“中心”,下同)位于合肥,占地5亩~创新中心(以下简称“中心”,下同)位于合肥 # 占地5亩",
                "《规划,纲要》提出“一核,两翼”布局,共3个~《规划,纲要》提出“一核,两翼”布局 # 共3个",
                "“园区去年产值5亿元,今年翻番。”他说~“园区去年产值5亿元 # 今年翻番",
                "“我们将扩建园区,投资5亿元,”他说,很快~“我们将扩建园区 # 投资5亿元 # 他说 # 很快",
                "“没有配对,也要分开~“没有配对 # 也要分开",
                "网址https://a.cn/x,已上线~网址https://a.cn/x # 已上线",
                ",,只有标点,~只有标点",
            })
    void dividesClauses(String text, String expected) {
        // when
        Sentence sentence = splitter.split(text).get(0);

        // then
        assertThat(sentence.clauses().stream().map(c -> c.of(text)).collect(Collectors.joining(" # ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "第一段。^^ 第二段^第三段~第一段。 # 第二段 # 第三段",
                "园区成立。 生物医药主阵地 园区是基地。产值5亿元。~园区成立。 # 生物医药主阵地 # 园区是基地。产值5亿元。",
                "抢抓机遇 布局未来产业~抢抓机遇 布局未来产业",
                "新华社北京电 记者从会议获悉,产值5亿元。~新华社北京电 记者从会议获悉,产值5亿元。",
                "他来了。 2023年 全市增长5%。~他来了。 # 2023年 全市增长5%。",
                "He came! Then left. 产值5亿元。~He came! Then left. 产值5亿元。",
                "园区成立。” 企业集聚~园区成立。” # 企业集聚",
            })
    void findsParagraphs(String written, String expected) {
        // given
        String text = written.replace('^', '\n');

        // when
        List<Span> paragraphs = Paragraphs.of(text);

        // then
        assertThat(paragraphs.stream().map(p -> p.of(text)).collect(Collectors.joining(" # ")))
                .isEqualTo(expected);
    }

    @Test
    void numbersParagraphsAndLeavesOutWhatSaysNothing() {
        // when
        List<Sentence> sentences = splitter.split("一。二。\n——\n|\n三");

        // then
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 3);
    }

    @Test
    void takesTextWithoutSentences() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \n。。。\n“”")).isEmpty();
    }

    @Test
    void cutsSentencesWithoutEnd() {
        // given
        String listed = "王强、".repeat(50_000);
        String clauses = "产值增长,".repeat(50_000);
        String pairs = "𠮷".repeat(50_000);

        // when, then
        assertThat(splitter.split(listed))
                .allSatisfy(sentence -> assertThat(sentence.span().length()).isLessThanOrEqualTo(2_000));
        assertThat(splitter.split(clauses))
                .allSatisfy(sentence ->
                        assertThat(sentence.span().of(clauses)).endsWith(",").hasSizeLessThan(1_010));
        assertThat(splitter.split(pairs)).allSatisfy(sentence -> assertThat(
                        Character.isHighSurrogate(pairs.charAt(sentence.span().start())))
                .isTrue());
        assertThat(splitter.split(listed).stream()
                        .mapToInt(sentence -> sentence.span().length())
                        .sum())
                .isEqualTo(listed.length());
    }
}
