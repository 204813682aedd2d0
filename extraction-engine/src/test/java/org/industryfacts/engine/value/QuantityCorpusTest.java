package org.industryfacts.engine.value;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.value.Corpus.Case;

/** The corpus of quantities: how many phrasings are read, and what is no quantity. */
class QuantityCorpusTest {

    private static final ValueScanner SCANNER = ValueScanner.load();

    static Stream<Case> cases() {
        return Corpus.cases("/corpus/quantity.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheQuantitiesOfTheSentenceAndNoOthers(Case line) {
        // when
        List<Quantity> found = SCANNER.scan(line.sentence().text()).stream()
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .toList();

        // then
        Corpus.check(line, found, new QuantityReading());
    }
}
