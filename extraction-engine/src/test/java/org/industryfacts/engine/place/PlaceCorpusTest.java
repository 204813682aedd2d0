package org.industryfacts.engine.place;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads {@code corpus/place.tsv}, which is the specification of the scanner. */
class PlaceCorpusTest {

    private static final PlaceScanner SCANNER = PlaceScanner.load();

    static List<Row> corpus() {
        return LexiconFile.read(PlaceCorpusTest.class, "/corpus/place.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsWhatTheCorpusSays(Row row) {
        // given
        String text = row.text(0).replace("\\n", "\n");

        // when
        List<PlaceMention> mentions = SCANNER.scan(text);

        // then
        assertThat(written(text, mentions)).as(row.toString()).isEqualTo(String.join(" ", row.items(1, ' ')));
    }

    @Test
    void holdsEnoughOfEverySort() {
        List<Row> rows = corpus();

        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows.stream().filter(row -> row.items(1, ' ').isEmpty())).hasSizeGreaterThan(60);
    }

    private static String written(String text, List<PlaceMention> mentions) {
        return mentions.stream().map(mention -> written(text, mention)).collect(Collectors.joining(" "));
    }

    private static String written(String text, PlaceMention mention) {
        return Stream.of(
                        mention.span().of(text),
                        "=",
                        sense(mention),
                        mention.insideName() ? "~" : "",
                        mention.anaphor() ? "^" : "")
                .collect(Collectors.joining());
    }

    private static String sense(PlaceMention mention) {
        String code = mention.regionCode() == null ? "?" : mention.regionCode();
        return switch (mention.kind()) {
            case REGION -> code;
            case ZONE -> (mention.id() == null ? "zone" : mention.id()) + "/" + code;
            case AREA -> "area";
        };
    }
}
