package org.industryfacts.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the sentences that are read rightly. For each type there is a floor, which may only rise. With
 * {@code -Dmisses=20} the test prints up to so many of the others.
 */
class LabelledSentencesTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    private record Floor(FactType type, int sentences) {
        @Override
        public String toString() {
            return type.code();
        }
    }

    static Stream<Floor> floors() {
        return LexiconFile.read(LabelledSentencesTest.class, "/labelled/sentences/floors.tsv", 2).stream()
                .map(row -> new Floor(Coded.of(FactType.class, row.text(0)), row.integer(1)));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void readsAtLeastAsManyAsBefore(Floor floor) {
        // given
        List<LabelledSentence> sentences = LabelledSentence.load(floor.type());
        List<String> others = new ArrayList<>();

        // when
        for (LabelledSentence sentence : sentences) {
            List<Assertion> read = sentence.read(ENGINE);
            if (!sentence.isReadBy(read)) {
                others.add(sentence.text() + "\n  gold " + sentence.gold() + "\n  read " + read);
            }
        }

        // then
        others.stream().limit(Integer.getInteger("misses", 0)).forEach(System.out::println);
        assertThat(sentences.size() - others.size())
                .as("sentences of %d read rightly; not these:\n%s", sentences.size(), String.join("\n", others))
                .isGreaterThanOrEqualTo(floor.sentences());
    }
}
