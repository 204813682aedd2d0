package org.industryfacts.engine.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the engine to the F1 that it once had: the floors of {@code labelled/floors.tsv}, which may only rise. */
class EvaluationTest {

    private static final Path SHARED = Path.of("../../shared");

    /** Articles and the name that their floors have. */
    private record Labelled(String name, Path docs, Path gold) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Floor(String type, double core, double full) {}

    static Stream<Labelled> sets() {
        Path own = LabelledArticles.OWN;
        return Stream.of(
                        new Labelled("articles", own.resolve("docs.tsv"), own.resolve("gold")),
                        new Labelled("pages", SHARED.resolve("seeds/docs.tsv"), SHARED.resolve("gold")))
                .filter(labelled -> Files.exists(labelled.docs()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void readsAtLeastAsWellAsBefore(Labelled labelled) {
        // given
        LabelledArticles articles = LabelledArticles.load(labelled.docs(), labelled.gold());
        List<Floor> floors = floors(labelled.name());

        // when
        Evaluation evaluation = Evaluation.of(ExtractionEngine.load(), articles);

        // then
        String report = String.join("\n", EvaluationReport.lines(evaluation, 0));
        assertThat(floors).hasSize(FactType.values().length + 1).allSatisfy(floor -> {
            Score score = floor.type().equals("all")
                    ? evaluation.total()
                    : evaluation.score(Coded.of(FactType.class, floor.type()));
            assertThat(score.coreF1()).as("core F1 in\n%s", report).isGreaterThanOrEqualTo(floor.core());
            assertThat(score.fullF1()).as("full F1 in\n%s", report).isGreaterThanOrEqualTo(floor.full());
        });
    }

    private static List<Floor> floors(String set) {
        return LexiconFile.read(EvaluationTest.class, "/labelled/floors.tsv", 4).stream()
                .filter(row -> row.text(0).equals(set))
                .map(row -> new Floor(row.text(1), Double.parseDouble(row.text(2)), Double.parseDouble(row.text(3))))
                .toList();
    }
}
