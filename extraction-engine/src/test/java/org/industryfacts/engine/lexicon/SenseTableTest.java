package org.industryfacts.engine.lexicon;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SenseTableTest {

    private enum Sense {
        PLACE,
        WHAT_ENDS,
        NOTHING
    }

    private final SenseTable<Sense> words = SenseTable.load(Sense.class, "senses.tsv");

    @Test
    void tellsAllSensesOfAWord() {
        assertThat(words.is(Sense.PLACE, "园区")).isTrue();
        assertThat(words.is(Sense.WHAT_ENDS, "园区")).isTrue();
        assertThat(words.is(Sense.PLACE, "区")).isFalse();
        assertThat(words.is(Sense.NOTHING, "园区")).isFalse();
        assertThat(words.is(Sense.PLACE, null)).isFalse();
    }

    @Test
    void tellsWhatPhrasesEndWith() {
        assertThat(words.ends(Sense.WHAT_ENDS, "新区")).isTrue();
        assertThat(words.ends(Sense.WHAT_ENDS, "区")).isTrue();
        assertThat(words.ends(Sense.WHAT_ENDS, "区内")).isFalse();
        assertThat(words.ends(Sense.NOTHING, "新区")).isFalse();
    }

    @Test
    void putsTheWordsOfASenseIntoAPattern() {
        // when
        Pattern pattern = words.pattern("^高@place(@what-ends)?$");

        // then
        assertThat(pattern.matcher("高新区").find()).isTrue();
        assertThat(pattern.matcher("高园区区").find()).isTrue();
        assertThat(pattern.matcher("高C++(园)").find()).isTrue();
        assertThat(pattern.matcher("高区").find()).isFalse();
    }

    @Test
    void failsWithFileAndLine() {
        assertThatThrownBy(() -> SenseTable.load(Sense.class, "senses-twice.tsv"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("senses-twice.tsv:2: 园区 is there twice as place");
        assertThatThrownBy(() -> SenseTable.load(Sense.class, "senses-misspelt.tsv"))
                .hasMessage("senses-misspelt.tsv:2: no Sense is called palce");
    }

    @Test
    void failsWhereAPatternNamesNoWords() {
        assertThatThrownBy(() -> words.pattern("@palce"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("no words are called @palce");
        assertThatThrownBy(() -> words.pattern("@nothing")).hasMessage("no words are called @nothing");
    }
}
