package org.industryfacts.engine.page;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Whatever a page looks like, every character of it is accounted for, and none is made up. */
class PagePropertyTest {

    private static final PageReader READER = PageReader.load(WordSegmenter.load());
    private static final String[] SCRAPS = {
        "\n",
        "\n\n",
        " ",
        "。",
        ",",
        "”",
        "“",
        "《",
        "(",
        ")",
        "的",
        "(李明)",
        "本报记者 李明\n",
        "责任编辑:李明\n",
        "2024-05-06 10:20\n",
        "相关阅读\n",
        "0\n",
        "|",
        "分享到: 微信\n",
        "本报讯(记者李明)",
        "\uD83D\uDE00",
        "\uD800",
        "一、"
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void accountsForEveryCharacter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            // given
            String page = damaged(
                    NewspaperPage.of(random.nextLong(), random.nextBoolean()).page(), random);

            // when
            Page read = READER.read(CleanText.of(page));

            // then
            read.articles().forEach(article -> assertThatEveryPositionMapsBack(page, article));
            StringBuilder all = new StringBuilder();
            for (PageArticle article : read.articles()) {
                all.append(article.headline() == null ? "" : article.headline()).append(article.text());
            }
            read.removals().forEach(removal -> all.append(removal.original().of(page)));
            assertThat(characters(all.toString()))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(characters(page));
        }
    }

    private static void assertThatEveryPositionMapsBack(String page, PageArticle article) {
        String text = article.text();
        for (int at = 0; at < text.length(); at++) {
            Span source = article.toOriginal(new Span(at, at + 1));
            if (text.charAt(at) != '\n') {
                assertThat(source.of(page)).isEqualTo(text.substring(at, at + 1));
            }
        }
    }

    private static Map<Character, Long> characters(String text) {
        return text.chars()
                .filter(c -> c > ' ')
                .mapToObj(c -> (char) c)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String damaged(String page, Random random) {
        StringBuilder damaged = new StringBuilder(page);
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.insert(at, SCRAPS[random.nextInt(SCRAPS.length)]);
            } else {
                damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(20)));
            }
        }
        return damaged.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void takesTimeThatGrowsWithThePage(String name, String piece) {
        // given
        CleanText page = CleanText.of(piece.repeat(500_000 / piece.length()));

        // when
        Page read = assertTimeout(Duration.ofSeconds(30), () -> READER.read(page));

        // then
        assertThat(read.articles()).isNotEmpty();
    }

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                Arguments.of("lines of one character", "产\n"),
                Arguments.of("open brackets", "("),
                Arguments.of("open quotes in one line", "“产,"),
                Arguments.of("lines that break off", "我们在高新区建立了一个平台,产业规模达到\n"),
                Arguments.of("lines that begin inside", "的年轻人在这里工作,园区的产业规模很大。\n"),
                Arguments.of("articles", "高新区产业规模突破\n本报讯(记者李明)昨日开工,投资很大,产业规模也很大,带动了上下游企业。\n"),
                Arguments.of("articles that break off", "高新区产业规模突破\n本报讯(记者李明)昨日开工,投资很大,产业规模也很大,带动了上下游企业,(王小红\n"),
                Arguments.of("signed paragraphs", "高新区产业规模很大,投资很大,带动了上下游企业,税收也很多。(李明)\n"),
                Arguments.of("names", "李明 "),
                Arguments.of("navigation", "首页 > "),
                Arguments.of("credits", "来源:江河日报 作者:李明 "));
    }
}
