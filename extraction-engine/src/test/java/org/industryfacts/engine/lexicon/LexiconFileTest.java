package org.industryfacts.engine.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.lexicon.LexiconFile.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconFileTest {

    private static List<Row> parse(String content, int columns) {
        return LexiconFile.parse("test.tsv", content.getBytes(StandardCharsets.UTF_8), columns);
    }

    @Test
    void passesOverCommentsAndBlankLines() {
        // when
        List<Row> rows = parse("# a comment\n\n产业\t12\n \n# another\n园区\t-3", 2);

        // then
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text(0)).isEqualTo("产业");
        assertThat(rows.get(0).integer(1)).isEqualTo(12);
        assertThat(rows.get(1).integer(1)).isEqualTo(-3);
    }

    @Test
    void readsEmptyColumnsAndItems() {
        // when
        Row row = parse("园区\t\t高新区|经开区\t\n", 4).get(0);

        // then
        assertThat(row.optionalText(1)).isNull();
        assertThat(row.items(2, '|')).containsExactly("高新区", "经开区");
        assertThat(row.items(3, '|')).isEmpty();
    }

    @Test
    void namesFileLineAndColumnOfWhatIsWrongInARow() {
        // given
        Row row = parse("# comment\n园区\t\tx|\tmany\n", 4).get(0);

        // then
        assertThatThrownBy(() -> row.text(1))
                .isInstanceOf(LexiconException.class)
                .hasMessage("test.tsv:2: column 2 is empty");
        assertThatThrownBy(() -> row.items(2, '|')).hasMessage("test.tsv:2: column 3 has an empty item: \"x|\"");
        assertThatThrownBy(() -> row.integer(3)).hasMessage("test.tsv:2: column 4 is no whole number: many");
        assertThat(row.error("unknown kind")).hasMessage("test.tsv:2: unknown kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a~b~c        | test.tsv:1: 3 columns instead of 2
                    a~b^a        | test.tsv:2: 1 columns instead of 2
                    #^^a~b~      | test.tsv:3: 3 columns instead of 2
                    a~b_         | test.tsv:1: spaces at the end of column 2
                    a~b^_a~b     | test.tsv:2: spaces at the end of column 1
                    """)
    void refusesRowsOfAnotherShape(String written, String message) {
        // given
        String content = written.replace('~', '\t').replace('^', '\n').replace('_', ' ');

        // then
        assertThatThrownBy(() -> parse(content, 2))
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    @Test
    void refusesBytesThatAreNotUtf8WithTheirLine() {
        // given
        byte[] content = {'a', '\n', 'b', '\n', (byte) 0xC3, 'c'};

        // then
        assertThatThrownBy(() -> LexiconFile.parse("test.tsv", content, 1)).hasMessage("test.tsv:3: not UTF-8");
    }

    @Test
    void refusesAResourceThatIsNotThere() {
        assertThatThrownBy(() -> LexiconFile.read(LexiconFileTest.class, "absent.tsv", 1))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("absent.tsv is not on the class path");
    }

    @Test
    void readsAResourceBesideAClass() {
        assertThat(LexiconFile.read(LexiconFileTest.class, "lexicon-file.tsv", 2))
                .extracting(row -> row.text(0))
                .containsExactly("甲", "乙");
    }

    @Test
    void namesTheLineOfAWordThatIsThereTwice() {
        assertThatThrownBy(() -> LexiconFile.words(LexiconFileTest.class, "word-twice.tsv"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("word-twice.tsv:4: 甲 is there twice");
        assertThatThrownBy(() -> LexiconFile.map(LexiconFileTest.class, "key-twice.tsv", row -> row.integer(1)))
                .isInstanceOf(LexiconException.class)
                .hasMessage("key-twice.tsv:4: 甲 is there twice");
    }
}
