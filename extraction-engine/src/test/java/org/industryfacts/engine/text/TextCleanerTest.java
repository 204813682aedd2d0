package org.industryfacts.engine.text;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.benchmark.EndlessText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TextCleanerTest {

    private static final TextCleaner CLEANER = TextCleaner.load();
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void cleansThroughAllFiltersAndStillPointsAtWhatWasReceived() {
        // given
        String content = "\uFEFF成都大數據產(chǎn)\u200B業(yè)規模達１０３９億元，同比增長２６％";

        // when
        CleanText clean = CLEANER.clean(content);

        // then
        assertThat(clean.text()).isEqualTo("成都大数据产业规模达1039亿元,同比增长26%");
        assertThat(evidence(clean, "产业规模")).isEqualTo("產(chǎn)\u200B業(yè)規模");
        assertThat(evidence(clean, "1039亿元")).isEqualTo("１０３９億元");
        assertThat(evidence(clean, "26%")).isEqualTo("２６％");
    }

    private static String evidence(CleanText clean, String part) {
        int start = clean.text().indexOf(part);
        return clean.toOriginal(new Span(start, start + part.length())).of(clean.original());
    }

    @Test
    void cleanTextStaysAsItIsWhenCleanedAgain() {
        // given
        String once = CLEANER.clean("「未來產(chǎn)業(yè)」　發展\r\n２６％").text();

        // when
        CleanText twice = CLEANER.clean(once);

        // then
        assertThat(twice.text()).isSameAs(once);
        assertThat(twice.edits()).isEmpty();
    }

    @Test
    void takesRandomTextOfAnyCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            // given
            StringBuilder content = new StringBuilder();
            for (int length = random.nextInt(200); length > 0; length--) {
                content.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }

            // when
            CleanText clean = CLEANER.clean(content.toString());

            // then
            assertThat(clean.toOriginal(new Span(0, clean.text().length())).end())
                    .isLessThanOrEqualTo(content.length());
            assertThat(SPLITTER.split(clean.text()))
                    .allSatisfy(sentence -> assertThat(sentence.clauses()).isNotEmpty());
        }
    }

    /** A step that is not linear would take minutes here; a linear one takes a fraction of a second. */
    @ParameterizedTest
    @MethodSource("hostileTexts")
    void takesAMebibyteOfAnythingInLinearTime(String content) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            CleanText clean = CLEANER.clean(content);
            assertThat(clean.original()).hasSize(MEBIBYTE);
            SPLITTER.split(clean.text());
        });
    }

    static Stream<String> hostileTexts() {
        Stream<String> units = Stream.of(
                "產",
                "业",
                "(",
                "（",
                ")",
                "?",
                "。",
                "…",
                "“",
                "《",
                ",",
                " ",
                "\n",
                "\r",
                "\uFEFF",
                "\uD800",
                "\uDC00",
                "０",
                "&nbsp",
                "&amp;",
                "&#65;",
                "<",
                "</",
                "<p",
                "<p>",
                "<b>",
                "<td>",
                "<p '",
                "<!--",
                "<br>产 ",
                "????\n",
                "产\n",
                "大数\n据",
                "量 子",
                "2 3万元",
                "著",
                "乾乾脆",
                "產(chǎn)",
                "產(",
                "产 ",
                "。 产 ",
                "“。",
                "(\u200B",
                "沈沈沈默",
                "“?!鄙虾H",
                "?!绷核嬖V記",
                "變?yōu)楫a業",
                "?",
                "?!鄙鄙鄙");
        Stream<String> nested = Stream.of(
                "(".repeat(MEBIBYTE / 2) + ")".repeat(MEBIBYTE / 2),
                "(".repeat(MEBIBYTE / 2) + "]".repeat(MEBIBYTE / 2),
                "“《".repeat(MEBIBYTE / 4) + "》".repeat(MEBIBYTE / 2));
        return Stream.concat(
                        units.map(unit ->
                                unit.repeat(MEBIBYTE / unit.length() + 1).substring(0, MEBIBYTE)),
                        nested)
                // As they are they would be left out as no language before any other filter sees them.
                .flatMap(text -> Stream.of(text, EndlessText.amongWords(text)));
    }
}
