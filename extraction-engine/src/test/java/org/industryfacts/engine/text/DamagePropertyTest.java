package org.industryfacts.engine.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clean sentences with damage of all kinds at random, written character by character beside an oracle that notes where
 * each one comes to stand: the cleaning gives the sentences back, and every position leads to the characters it came
 * from.
 */
class DamagePropertyTest {

    private static final TextCleaner CLEANER = TextCleaner.load();

    private static final List<String> NOTHING_TO_SEE =
            List.of("\u200B", "\u00AD", "\uFEFF", "\u2060", "\u0007", "\u202E", "\u200B\u200D");

    private static final List<String> INLINE_MARKUP = List.of(
            "<b>",
            "</b>",
            "<span class=\"a>b\">",
            "</span>",
            "<!-- 注 -->",
            "<script>if(a<b)f('产')</script>",
            "<a href='?a=1&lang=2'>",
            "</a>",
            "<i style='display:none'>水印</i>",
            "&zwnj;",
            "<wbr>");

    private static final Map<Character, Character> TRADITIONAL =
            Map.of('产', '產', '业', '業', '亿', '億', '发', '發', '园', '園', '区', '區', '术', '術', '国', '國', '为', '為');

    private static final Map<Character, String> READINGS =
            Map.of('产', "(chǎn)", '业', "（yè）", '区', "(qu)", '国', "(guó)");

    private final List<Span> oracle = new ArrayList<>();
    private final StringBuilder damaged = new StringBuilder();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 20240408, -1})
    void damagedTextIsCleanedToWhatItWas(long seed) throws IOException {
        List<String> sentences = CleanSentencesTest.sentences();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            // given
            String sentence = CLEANER.clean(sentences.get(random.nextInt(sentences.size())))
                    .text();
            boolean markup = random.nextBoolean();
            damage(sentence, markup, random);

            // when
            CleanText clean = CLEANER.clean(damaged.toString(), markup ? "text/html" : "text/plain");

            // then
            assertThat(clean.text())
                    .as("seed %d, round %d: %s", seed, round, damaged)
                    .isEqualTo(sentence);
            for (int at = 0; at < sentence.length(); at++) {
                assertThat(clean.toOriginal(new Span(at, at + 1)))
                        .as("seed %d, round %d: %d of %s", seed, round, at, damaged)
                        .isEqualTo(oracle.get(at));
            }
        }
    }

    private void damage(String sentence, boolean markup, Random random) {
        oracle.clear();
        damaged.setLength(0);
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            int start = damaged.length();
            damaged.append(written(c, markup, random));
            oracle.add(new Span(start, damaged.length()));
            boolean hasReading = READINGS.containsKey(c) && random.nextInt(3) == 0;
            damaged.append(hasReading ? READINGS.get(c) : "");
            if (random.nextInt(8) == 0 && !Character.isHighSurrogate(c)) {
                damaged.append(noise(markup && !hasReading, random));
            }
        }
    }

    private static String written(char c, boolean markup, Random random) {
        boolean must = markup && "<>&\"'".indexOf(c) >= 0;
        if (must || random.nextInt(10) == 0 && !Character.isSurrogate(c) && c != ' ') {
            return random.nextBoolean() ? "&#%d;".formatted((int) c) : "&#x%x;".formatted((int) c);
        }
        if (random.nextInt(4) == 0 && c > ' ' && c <= '~') {
            return String.valueOf((char) (c - '!' + '\uFF01'));
        }
        if (c == ' ') {
            return random.nextInt(4) == 0 ? "\u00A0" : " ";
        }
        return String.valueOf(random.nextInt(4) == 0 ? TRADITIONAL.getOrDefault(c, c) : c);
    }

    private static String noise(boolean markup, Random random) {
        List<String> kinds = markup && random.nextBoolean() ? INLINE_MARKUP : NOTHING_TO_SEE;
        return kinds.get(random.nextInt(kinds.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterOfAnyTextIsAccountedFor(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            // given
            String content = anything(random);

            // when
            CleanText clean = CLEANER.clean(content, round % 3 == 0 ? "text/html" : "text/plain");

            // then
            StringBuilder rebuilt = new StringBuilder();
            int end = 0;
            for (Edit edit : clean.edits()) {
                assertThat(edit.before())
                        .as("%s in %s", edit, content)
                        .isEqualTo(edit.original().of(content));
                rebuilt.append(content, end, edit.original().start()).append(edit.after());
                end = edit.original().end();
            }
            assertThat(rebuilt.append(content.substring(end))).as("%s", content).hasToString(clean.text());
            assertUntouchedPartsStandForThemselves(clean);
        }
    }

    private static void assertUntouchedPartsStandForThemselves(CleanText clean) {
        int shift = 0;
        int end = 0;
        for (Edit edit : clean.edits()) {
            assertAligned(clean, end, edit.original().start(), shift);
            shift += edit.after().length() - edit.original().length();
            end = edit.original().end();
        }
        assertAligned(clean, end, clean.original().length(), shift);
    }

    private static void assertAligned(CleanText clean, int from, int to, int shift) {
        for (int at = from; at < to; at++) {
            assertThat(clean.toOriginal(new Span(at + shift, at + shift + 1)))
                    .as("%d of %s", at, clean.original())
                    .isEqualTo(new Span(at, at + 1));
        }
    }

    private static String anything(Random random) {
        List<String> parts = new ArrayList<>(INLINE_MARKUP);
        parts.addAll(NOTHING_TO_SEE);
        parts.addAll(List.of(
                "????",
                "\n",
                "\r\n",
                "\t",
                " ",
                "　",
                "<p>",
                "</p>",
                "<td>",
                "<br/>",
                "&nbsp;",
                "&lt;p&gt;",
                "&amp",
                "<"));
        parts.addAll(List.of(
                "?!鄙虾H醫(yī)學園區", "變?yōu)楫a業", "產業(yè)", "大数", "据产", "12", "34万元,", "。", "“", "”", "\uD842", "\uFFFD"));
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(25); length >= 0; length--) {
            text.append(
                    random.nextInt(6) == 0
                            ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                            : parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }
}
