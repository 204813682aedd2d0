package org.industryfacts.engine.lexicon;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndingTableTest {

    private final EndingTable<Integer> table = new EndingTable<>(Map.of("机", 1, "机床", 2, "数控机床", 3));

    @Test
    void findsTheLongestWordThatAPhraseEndsWith() {
        // given
        String phrase = "五轴数控机床";

        // when
        Integer value = table.longest(phrase);

        // then
        assertThat(value).isEqualTo(3);
    }

    @Test
    void takesAPhraseThatIsTheWordItself() {
        // given
        String phrase = "机床";

        // when
        Integer value = table.longest(phrase);

        // then
        assertThat(value).isEqualTo(2);
    }

    @Test
    void findsNothingWhereAWordStandsOnlyWithinThePhrase() {
        // given
        String phrase = "机床厂";

        // when
        Integer value = table.longest(phrase);

        // then
        assertThat(value).isNull();
    }

    @Test
    void findsNothingInAPhraseThatOnlyBeginsAsTheWordEnds() {
        // given
        String phrase = "控机床床";

        // when
        Integer value = table.longest(phrase);

        // then
        assertThat(value).isNull();
    }
}
