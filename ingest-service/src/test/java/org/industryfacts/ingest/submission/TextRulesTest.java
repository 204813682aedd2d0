package org.industryfacts.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import static org.assertj.core.api.Assertions.assertThat;

class TextRulesTest {

    private static final int[] CHARACTERS = {
        1, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0x6B66, 0xFFFF, 0x10000, 0x20BB7, 0x10FFFF
    };

    @RepeatedTest(100)
    void wellFormedTextHasItsLengthAndNoFault(RepetitionInfo repetition) {
        // given
        String text = wellFormed(new Random(repetition.getCurrentRepetition()));

        // when
        int length = TextRules.utf8Length(text);

        // then
        assertThat(length).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(TextRules.firstForbidden(text)).isEmpty();
    }

    @RepeatedTest(100)
    void theFirstFaultIsFoundWhereItWasPut(RepetitionInfo repetition) {
        // given
        Random random = new Random(repetition.getCurrentRepetition());
        String before = wellFormed(random);
        String fault = new String[] {"\0", "\uD800", "\uDC00", "\uDFFF\uD800"}[random.nextInt(4)];

        // when
        Optional<String> forbidden = TextRules.firstForbidden(before + fault + "a");

        // then
        long position = before.codePoints().count();
        assertThat(forbidden).get().asString().endsWith(" at code point " + position);
    }

    private static String wellFormed(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(40), 0, CHARACTERS.length).forEach(i -> text.appendCodePoint(CHARACTERS[i]));
        return text.toString();
    }
}
