package org.industryfacts.stack.launch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "GDP, 3",
        "产业, 4",
        "产业ABC, 7",
        "（１）, 6",
        "ｱ, 1",
        "、。, 4",
        "㎡, 2",
        "𠮷, 2",
        "é, 1",
        "e\u0301, 1",
        "3—5, 3"
    })
    void knowsHowManyColumnsATextTakes(String text, int columns) {
        // when
        int width = TerminalText.width(text);

        // then
        assertThat(width).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "产业规模, 8, 产业规模",
        "产业规模, 10, '产业规模  '",
        "产业规模, 7, 产业规…",
        "产业规模, 6, '产业… '",
        "a产业, 4, 'a产…'",
        "'', 2, '  '",
        "'a\tb', 3, 'a b'"
    })
    void fillsExactlyTheColumnsThatItIsGiven(String text, int columns, String expected) {
        // when
        String fitted = TerminalText.fit(text, columns);

        // then
        assertThat(fitted).isEqualTo(expected);
        assertThat(TerminalText.width(fitted)).isEqualTo(columns);
    }
}
