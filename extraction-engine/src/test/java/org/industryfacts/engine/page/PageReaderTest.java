package org.industryfacts.engine.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts the articles of a page and joins their columns, and leaves whole what is one article. */
class PageReaderTest {

    private static final PageReader READER = PageReader.load(WordSegmenter.load());

    private static final String BATTERY = "江河高新区储能电池项目日前投产,总投资35亿元,达产后年产值可达80亿元,带动上下游企业20余家。";
    private static final String QUANTUM = "西岭新区量子实验室昨日揭牌,首批入驻团队12个,将围绕量子测量与量子通信开展攻关。";
    private static final String STEEL = "东川市特种钢材基地一季度产量达到16万吨,同比增长8.5%,出口覆盖30多个国家和地区。";

    @Test
    void keepsAnArticleWithHeadingsWhole() {
        // when
        Page page = read(
                "江河高新区加快建设储能产业高地",
                "本报记者 李明",
                BATTERY,
                "龙头引领聚链成群",
                QUANTUM,
                "4月26日,记者看到,车间里一片繁忙。",
                "一、做强产业链",
                STEEL,
                "新动能加快成长",
                BATTERY + "明年还将扩产。");

        // then
        assertThat(page.articles()).singleElement().satisfies(article -> {
            assertThat(article.headline()).isNull();
            assertThat(article.text()).startsWith("江河高新区加快建设储能产业高地\n" + BATTERY + "\n龙头引领聚链成群\n");
        });
    }

    @Test
    void closesTheBlanksOfTypesettingInProse() {
        // when
        PageArticle article = read("发布 12 家", "产值占比 52.7 %,拉动增长 13 个百分点,其中 AI 产业 3 亿元,Mini LED 12 款。")
                .articles()
                .get(0);

        // then
        assertThat(article.text()).isEqualTo("发布 12 家\n产值占比52.7%,拉动增长13个百分点,其中AI产业3亿元,Mini LED 12款。");
        Span share = spanOf(article.text(), "占比52.7%");
        assertThat(article.toOriginal(share).of(article.original())).isEqualTo("占比 52.7 %");
    }

    @Test
    void partsArticlesThatEachNameTheirReporter() {
        // when
        Page page = read("储能电池项目投产", "本报记者 李明", BATTERY, "量子实验室揭牌", "本报记者 王小红", QUANTUM, "特钢产量增长", "本报讯(记者张三)" + STEEL);

        // then
        assertThat(page.articles()).extracting(PageArticle::headline).containsExactly("储能电池项目投产", "量子实验室揭牌", "特钢产量增长");
        assertThat(page.articles())
                .extracting(PageArticle::text)
                .containsExactly(BATTERY, QUANTUM, "本报讯(记者张三)" + STEEL);
    }

    @Test
    void joinsAColumnThatGoesOnBelowAnotherArticle() {
        // when
        Page page = read(
                "储能电池项目投产",
                "本报记者 李明",
                "江河高新区储能电池项目日前投产,总投资35亿元,达产后年产值可达80亿元,带动上下游",
                "量子实验室揭牌",
                "本报记者 王小红",
                QUANTUM + "(王小红)",
                "的企业20余家,储能产业链更加完整。");

        // then
        assertThat(page.articles().get(0).text()).endsWith("带动上下游的企业20余家,储能产业链更加完整。");
        assertThat(page.articles().get(1).text()).isEqualTo(QUANTUM);
    }

    @Test
    void joinsWhatTheLastCharactersAreSetTwiceOf() {
        // when
        Page page = read(BATTERY, "“储能产业正处在快速成长期。”高新区管委会负责人李明表示", "示,下一步将引进更多企业,完善产业链。");

        // then
        assertThat(page.articles().get(0).text()).endsWith("李明表示,下一步将引进更多企业,完善产业链。");
    }

    @Test
    void marksAClauseWhoseOtherPartIsMissing() {
        // when
        Page page = read("储能电池项目投产", "本报记者 李明", BATTERY, "与去年相比,今年投资规模达到50", "量子实验室揭牌", "本报记者 王小红", QUANTUM);

        // then
        PageArticle article = page.articles().get(0);
        int clause = article.text().indexOf("今年投资规模");
        assertThat(article.isCutOff(new Span(clause, clause + 4))).isTrue();
        assertThat(article.isCutOff(new Span(0, clause - 1))).isFalse();
    }

    @Test
    void leavesAListOfItemsAsItStands() {
        // given
        String[] items = {BATTERY, "储能电池项目,总投资35亿元", "量子实验室项目,总投资3亿元", "特种钢材项目,年产16万吨", STEEL};

        // when
        Page page = read(items);

        // then
        assertThat(page.articles()).singleElement().satisfies(article -> assertThat(article.text())
                .isEqualTo(String.join("\n", items)));
    }

    @Test
    void givesOneArticleOfNothing() {
        assertThat(READER.read(CleanText.of("")).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).isEmpty());
    }

    private static Page read(String... lines) {
        return READER.read(CleanText.of(String.join("\n", List.of(lines))));
    }

    private static Span spanOf(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }
}
