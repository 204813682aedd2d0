package org.industryfacts.engine.text;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MarkupFilterTest {

    private final MarkupFilter filter = new MarkupFilter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>第一段</p><p>第二段</p>|第一段⏎第二段",
                "<div>一<div>二</div>三</div>|一⏎二⏎三",
                "一<br>二<BR/>三<br />四|一⏎二⏎三⏎四",
                "<ul><li>一<li>二</ul>三|一⏎二⏎三",
                "<h1>标题</h1>正文|标题⏎正文",
                "大<b>数</b>据<span class='a>b'>产</span>业|大数据产业",
                "<p>一</p><script>if(a<b)document.write('<p>二</p>')</script><p>三</p>|一⏎三",
                "<style>p{}</style><p>一<!-- 二<p>三 --></p>|一",
                "<head><title>题</title></head><body>文<br></body>|文",
                "<nav><a href='/'>首页</a></nav><p>一</p>|一",
                "<p>一<span style='color:red; DISPLAY : none'>水印</span>二<i hidden>印</i></p>|一二",
                "<ruby>業<rp>(</rp><rt>yè</rt><rp>)</rp></ruby><br>|業",
                "<select><option>一<option>二</select><p>三</p>|三",
                "<p>A&amp;B&nbsp;&lt;5%</p>|A&B\u00A0<5%",
                "<p>一</p>&nbsp&copy2024|一⏎\u00A0©2024",
                "<pre>一⏎二</pre>三|一⏎二⏎三",
                "<p class='x'>一<p>二|一⏎二",
            })
    void leavesWhatABrowserShows(String given, String expected) {
        // when
        CleanText shown = filter.apply(CleanText.of(given.replace('⏎', '\n')));

        // then
        assertThat(shown.text()).isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void partsTheCellsOfARowByABlankAndRowsByALine() {
        // given
        String table = """
                <table><tr><th>地区</th><th>产值</th></tr>
                <tr><td><p>合肥</p></td><td> <p>1203.4</p> </td></tr>
                <tr><td>芜湖<td>856</table>""";

        // when
        CleanText shown = filter.apply(CleanText.of(table));

        // then
        assertThat(shown.text()).isEqualTo("地区 产值\n合肥 1203.4\n芜湖 856");
    }

    @Test
    void aCellThatLaysOutThePageIsNoDatum() {
        // given
        String article = "未来产业代表着新一轮科技革命和产业变革方向。".repeat(4);
        String page = "<table><tr><td>首页</td><td>" + article + "</td><td>广告</td></tr></table>";

        // when
        CleanText shown = filter.apply(CleanText.of(page));

        // then
        assertThat(shown.text()).isEqualTo("首页\n" + article + "\n广告");
    }

    @ParameterizedTest
    @CsvSource({
        "产业⏎  发展,产业发展",
        "规模达⏎1039亿元,规模达 1039亿元",
        "in⏎1994,in 1994",
        "<a>首页</a>⏎<a>新闻</a>,首页 新闻",
        "产业 发展,产业 发展",
        "产业<b> 发展</b>,产业 发展",
    })
    void aLineEndInTheSourceIsNone(String given, String expected) {
        // when
        CleanText shown =
                filter.apply(CleanText.of("<p>⏎ %s⏎</p>".formatted(given).replace('⏎', '\n')));

        // then
        assertThat(shown.text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "若a<b且b<c，则a<c。",
                "占比<5%，增速>3%",
                "使用<PRODUCT>连接<产品>与《规划》",
                "请填写<NAME>和<TITLE>两栏",
                "a<b>c",
                "a<b c=d",
                "<p>标签与<p>标签",
                "List<String> names = new ArrayList<>();",
                "<<通知>>",
                "5 < 6 > 4",
                "</",
                "<",
                "AT&T",
                "<!重要>",
                "a<br",
            })
    void plainTextKeepsItsBrackets(String given) {
        // given
        CleanText text = CleanText.of(given);

        // then
        assertThat(filter.apply(text)).isSameAs(text);
    }

    @Test
    void markupThatWasWrittenAsEntitiesIsMarkup() {
        // when
        CleanText shown = filter.apply(CleanText.of("&lt;p&gt;A&amp;amp;B&lt;/p&gt;&lt;p&gt;二&lt;/p&gt;"));

        // then
        assertThat(shown.text()).isEqualTo("A&B\n二");
        assertThat(shown.toOriginal(new Span(1, 2)).of(shown.original())).isEqualTo("&amp;amp;");
        assertThat(shown.toOriginal(new Span(4, 5)).of(shown.original())).isEqualTo("二");
    }

    @Test
    void aDeclaredPageNeedsNoTags() {
        // when
        CleanText shown = filter.applyToPage(CleanText.of("若a<b且c，A&nbspB <PRODUCT>增长<5%"));

        // then
        assertThat(shown.text()).isEqualTo("若a<b且c，A\u00A0B 增长<5%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>若x<y 且 z 更大。</p><p>二</p>", "<p>若x<y且z更大。</p><p>二</p>", "<p>x</5%</p><p>二</p>"})
    void aStrayBracketInAPageHidesNothing(String page) {
        // when
        CleanText shown = filter.apply(CleanText.of(page));

        // then
        assertThat(shown.text()).isEqualTo(page.replace("</p><p>", "\n").replaceAll("</?p>", ""));
    }

    @Test
    void logsWhatStoodInThePlaceOfABreak() {
        // when
        CleanText shown = filter.apply(CleanText.of("<p>一</p>\n<p class=x>大<b>数</b></p>"));

        // then
        assertThat(shown.text()).isEqualTo("一\n大数");
        assertThat(shown.edits())
                .extracting(Edit::kind, Edit::before, Edit::after)
                .containsExactly(
                        tuple("markup", "<p>", ""),
                        tuple("markup", "</p>\n<p class=x>", "\n"),
                        tuple("markup", "<b>", ""),
                        tuple("markup", "</b></p>", ""));
    }

    @Test
    void takesAnyTags() {
        String[] parts =
                ("<p> </p> <b> </b> <table> <tr> <td> </table> 中 文 &amp; & &lt < </ <!-- --> <script> </script> "
                                + "\n <a_href='x> <a_href='x'> </a> <select> </select> <svg> </svg> <title> <br/> <![CDATA[ ]]> <math>"
                                + " <plaintext> <noscript> <template> </template> <frameset> <pre> </pre> &#65; \" ' > <?")
                        .split(" ");
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            // given
            StringBuilder page = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                page.append(parts[random.nextInt(parts.length)].replace('_', ' '));
            }

            // when
            CleanText shown = filter.applyToPage(CleanText.of(page.toString()));

            // then
            for (int at = 0; at < shown.text().length(); at++) {
                char c = shown.text().charAt(at);
                String source = shown.toOriginal(new Span(at, at + 1)).of(shown.original());
                boolean entity = source.startsWith("&")
                        && EntityFilter.ofMarkup()
                                .apply(CleanText.of(source))
                                .text()
                                .equals(String.valueOf(c));
                assertThat(c == ' ' || c == '\n' || entity || source.equals(String.valueOf(c)))
                        .as("%s at %d of %s", source, at, shown)
                        .isTrue();
            }
        }
    }
}
