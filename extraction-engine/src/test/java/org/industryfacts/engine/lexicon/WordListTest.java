package org.industryfacts.engine.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.lexicon.WordList.Entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordListTest {

    private static List<Entry> read(String content) {
        return WordList.read(LexiconFile.parse("list.tsv", content.getBytes(StandardCharsets.UTF_8), WordList.COLUMNS));
    }

    @ParameterizedTest
    @CsvSource({
        "n,         NOUN,        true",
        "v,         VERB,        false",
        "v8 n2,     VERB,        true",
        "v9 vn1,    VERB,        false",
        "vn6 v3 n1, VERBAL_NOUN, true",
        "b,         ADJECTIVE,   true",
        "a,         ADJECTIVE,   false",
        "nz,        NAME,        true",
    })
    void readsHowAWordIsUsed(String written, WordClass wordClass, boolean nominal) {
        assertThat(read("词\t1\t" + written).get(0).use()).isEqualTo(new WordUse(wordClass, nominal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    丙~1~n^甲~0~n    | list.tsv:2: the frequency of "甲" must be at least 1
                    甲~many~n        | list.tsv:1: column 2 is no whole number: many
                    #^甲a~1~n        | list.tsv:2: not written in Chinese characters alone: "甲a"
                    丙~1~n^丙~1~n    | list.tsv:2: "丙" must not follow "丙": sorted, each word once
                    甲~1~n^丙~1~n    | list.tsv:2: "丙" must not follow "甲": sorted, each word once
                    甲~1~noun        | list.tsv:1: no part of speech with its tenths, the most frequent first: "noun"
                    甲~1~n2 v8       | list.tsv:1: no part of speech with its tenths, the most frequent first: "v8"
                    甲~1~n0          | list.tsv:1: no part of speech with its tenths, the most frequent first: "n0"
                    甲~1~            | list.tsv:1: column 3 is empty
                    """)
    void refusesABadLineWithItsPlace(String written, String message) {
        // given
        String content = written.replace('~', '\t').replace('^', '\n');

        // then
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    @Test
    void laysOneListOverAnother() {
        // given
        List<Entry> base = read("丙\t1\tn\n乙\t2\tn\n甲\t3\tn\n");
        List<Entry> above = read("丁\t9\tv\n乙\t9\tv\n");

        // when
        List<Entry> merged = WordList.overlay(base, above);

        // then
        assertThat(merged).extracting(Entry::word).containsExactly("丁", "丙", "乙", "甲");
        assertThat(merged).extracting(Entry::frequency).containsExactly(9, 1, 9, 3);
    }
}
