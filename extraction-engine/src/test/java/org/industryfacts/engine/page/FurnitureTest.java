package org.industryfacts.engine.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves out what stands around the text of a page, and nothing of the text. */
class FurnitureTest {

    private static final Furniture FURNITURE = Furniture.load();
    private static final String FIRST = "江河高新区储能电池项目日前投产,总投资35亿元,达产后年产值可达80亿元。";
    private static final String LAST = "下一步,高新区将继续引进上下游企业,力争到2025年产业规模突破500亿元。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 新闻中心 > 正文",
                "网站首页 | 网站地图",
                "2024-04-26 10:20 来源:江河日报 作者:李明 字号:大 中 小",
                "2024年04月26日08:15 | 来源:江河新闻网",
                "江河日报 2024-04-26 10:20",
                "发布时间:2024-04-26 浏览次数:1234 来源:市工信局",
                "索引号:11350000/2024-00123",
                "分享到: 微信 微博 QQ空间",
                "字号: [大][中][小] 打印 关闭",
                "本报记者 李明 通讯员 王小红",
                "0",
                "12345阅读 12评论",
            })
    void leavesOutWhatStandsAboveTheText(String line) {
        // when
        List<String> text = strip("江河高新区储能项目投产", line, FIRST, LAST);

        // then
        assertThat(text).containsExactly("江河高新区储能项目投产", FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑:李明",
                "编辑:李明 责编:王小红 审核:张三",
                "[责任编辑:李明 ]",
                "(责编:李明、王小红)",
                "来源:江河日报客户端",
                "上一篇:高新区召开大会",
                "下一篇:没有了",
                "扫一扫在手机打开当前页",
                "【打印本页】 【关闭窗口】",
                "主办:江河市人民政府办公室 地址:江河市中心路1号",
                "版权所有:江河市工业和信息化局 江ICP备00000000号",
                "Copyright © 2024 example.com All Rights Reserved",
                "更多精彩内容请关注“江河发布”微信公众号",
                "江河高新区召开招商大会 2024-04-25",
                "(完)",
            })
    void leavesOutWhatStandsBelowTheText(String line) {
        // when
        List<String> text = strip(FIRST, LAST, line);

        // then
        assertThat(text).containsExactly(FIRST, LAST);
    }

    @Test
    void endsWithTheFirstOfOtherStories() {
        // when
        List<String> text = strip(FIRST, LAST, "相关阅读", "西岭新区签约18个项目", "某某账号", "国家双创示范基地");

        // then
        assertThat(text).containsExactly(FIRST, LAST);
    }

    @Test
    void goesOnWhereMuchTextFollowsAHeadingLikeThatOfOtherStories() {
        // when
        List<String> text = strip(FIRST, "延伸阅读", LAST);

        // then
        assertThat(text).containsExactly(FIRST, LAST);
    }

    @Test
    void leavesOutCreditsBehindTheLastSentenceOfAParagraph() {
        // when
        Stripped page = FURNITURE.strip(Line.of(FIRST + "江河日报记者 李明摄\n" + LAST + "(李明 王小红)"));

        // then
        assertThat(page.text()).extracting(Line::text).containsExactly(FIRST, LAST);
        assertThat(page.credits()).extracting(Credit::text).containsExactly("(李明 王小红)");
    }

    @Test
    void keepsCreditsAsMetadata() {
        // when
        Stripped page = FURNITURE.strip(Line.of("2024-04-26 10:20 来源:江河日报 作者:李明\n" + FIRST));

        // then
        assertThat(page.credits())
                .containsExactly(
                        new Credit(LineKind.DATE, "2024-04-26 10:20", true),
                        new Credit(LineKind.SOURCE, "来源:江河日报", true),
                        new Credit(LineKind.AUTHOR, "作者:李明", true));
    }

    @ParameterizedTest
    @MethodSource("bodyLines")
    void keepsEveryLineOfTheText(String line) {
        // when
        List<String> text = strip(FIRST, line, LAST);

        // then
        assertThat(text).containsExactly(FIRST, line, LAST);
    }

    static Stream<String> bodyLines() throws IOException {
        try (InputStream in = FurnitureTest.class.getResourceAsStream("body-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private static List<String> strip(String... lines) {
        return FURNITURE.strip(Line.of(String.join("\n", lines))).text().stream()
                .map(Line::text)
                .toList();
    }
}
