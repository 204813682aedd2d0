package org.industryfacts.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The cleaning leaves clean text alone, but for the width of its marks. */
class CleanSentencesTest {

    private static final TextCleaner CLEANER = TextCleaner.load();

    static List<String> sentences() throws IOException {
        try (InputStream in = CleanSentencesTest.class.getResourceAsStream("clean-sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void coversManyKinds() throws IOException {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void staysAsItIs(String sentence) {
        // when
        CleanText clean = CLEANER.clean(sentence);

        // then
        assertThat(clean.text()).isEqualTo(folded(sentence));
        assertThat(clean.edits()).allSatisfy(edit -> assertThat(edit.kind()).isEqualTo(WidthFilter.KIND));
        assertThat(CLEANER.clean(clean.text()).edits()).isEmpty();
    }

    @Test
    void staysAsItIsTogether() throws IOException {
        // given
        String page = String.join("\n", sentences());

        // when
        CleanText clean = CLEANER.clean(page);

        // then
        assertThat(clean.text()).isEqualTo(folded(page));
    }

    private static String folded(String text) {
        String from = "，：；！？（）～｜￥";
        String to = ",:;!?()~|¥";
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            int mark = from.indexOf(folded.charAt(i));
            if (mark >= 0) {
                folded.setCharAt(i, to.charAt(mark));
            }
        }
        return folded.toString();
    }
}
