package org.industryfacts.engine.lexicon;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.text.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordSegmenterTest {

    private static final WordSegmenter SEGMENTER = WordSegmenter.load();

    private static List<Word> segment(String text) {
        return SEGMENTER.segment(text, new Span(0, text.length()));
    }

    private static List<String> texts(String text) {
        return segment(text).stream().map(word -> word.span().of(text)).toList();
    }

    static Stream<Row> sentences() {
        return LexiconFile.read(WordSegmenterTest.class, "segmentation.tsv", 2).stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void cutsIndustryNewsWhereItMatters(Row row) {
        // given
        String sentence = row.text(0);

        // when
        List<Word> words = segment(sentence);

        // then
        int next = 0;
        for (String expected : row.items(1, ' ')) {
            next = indexOf(expected, sentence, words, next) + 1;
            assertThat(next).as("%s in %s", expected, describe(sentence, words)).isPositive();
        }
    }

    @Test
    void triesSixtySentencesOrMore() {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static int indexOf(String expected, String sentence, List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (matches(expected, sentence, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(String expected, String sentence, Word word) {
        String text = expected.replaceFirst("[*!]$", "").replaceFirst("/.*", "");
        String wordClass = expected.contains("/")
                ? expected.replaceAll(".*/|[*!]$", "")
                : word.wordClass().name();
        return text.equals(word.span().of(sentence))
                && wordClass.equals(word.wordClass().name())
                && !(expected.endsWith("*") && !word.nominal())
                && !(expected.endsWith("!") && word.nominal());
    }

    private static String describe(String text, List<Word> words) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(word.span().of(text))
                .append('/')
                .append(word.wordClass())
                .append(word.nominal() ? "* " : " "));
        return all.toString();
    }

    @Test
    void keepsNumbersAndLatinWordsWhole() {
        assertThat(texts("1,039.5亿,3-5年,PD-1和C919,AT&T"))
                .containsExactly("1,039.5", "亿", ",", "3", "-", "5", "年", ",", "PD-1", "和", "C919", ",", "AT&T");
    }

    @Test
    void endsANumberBeforeASignThatNothingFollows() {
        assertThat(texts("2.5.")).containsExactly("2.5", ".");
        assertThat(texts("A-")).containsExactly("A", "-");
    }

    @Test
    void takesBlanksTogetherAndSignsOneByOne() {
        assertThat(texts("产业 \u3000\n。。")).containsExactly("产业", " \u3000\n", "。", "。");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhole() {
        // when
        List<String> words = texts("企业𠮷😀A");

        // then
        assertThat(words).containsExactly("企业", "𠮷", "😀", "A");
    }

    @Test
    void looksAtNothingOutsideTheRange() {
        // given
        String text = "高产业园区";

        // when
        List<Word> words = SEGMENTER.segment(text, new Span(1, 4));

        // then
        assertThat(words).extracting(word -> word.span().of(text)).containsExactly("产业园");
    }

    @Test
    void findsNothingInAnEmptyRange() {
        assertThat(SEGMENTER.segment("产业", new Span(1, 1))).isEmpty();
        assertThat(SEGMENTER.cost("")).isZero();
    }

    @Test
    void refusesARangeBeyondTheText() {
        assertThatThrownBy(() -> SEGMENTER.segment("产业", new Span(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsReadableTextCheaperThanDamagedText() {
        assertThat(SEGMENTER.cost("上海国际医学园区集团")).isLessThan(SEGMENTER.cost("鄙虾H医学园区"));
        assertThat(SEGMENTER.cost("变为产业")).isLessThan(SEGMENTER.cost("变优a产业"));
    }

    @Test
    void costsTheSumOfItsStretches() {
        assertThat(SEGMENTER.cost("产业,2023"))
                .isEqualTo(SEGMENTER.cost("产业") + SEGMENTER.cost(",") + SEGMENTER.cost("2023"));
    }

    @Test
    void coversAnyTextWithoutGaps() {
        for (int seed = 0; seed < 3000; seed++) {
            // given
            Random random = new Random(seed);
            String text = RandomText.of(random, random.nextInt(40));
            int start = random.nextInt(text.length() + 1);
            Span range = new Span(start, start + random.nextInt(text.length() - start + 1));

            // when
            List<Word> words = SEGMENTER.segment(text, range);

            // then
            int place = range.start();
            for (Word word : words) {
                assertThat(word.span().start()).as("seed %d", seed).isEqualTo(place);
                assertThat(word.span().isEmpty()).as("seed %d", seed).isFalse();
                place = word.span().end();
            }
            assertThat(place).as("seed %d", seed).isEqualTo(range.end());
            assertThat(SEGMENTER.cost(text)).as("seed %d", seed).isNotNegative();
        }
    }
}
