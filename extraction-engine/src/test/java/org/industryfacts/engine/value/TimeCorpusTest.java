package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.value.Corpus.Case;

/** The corpus of times, all resolved against one day of publication. */
class TimeCorpusTest {

    private static final LocalDate PUBLISHED_AT = LocalDate.of(2024, 5, 13);
    private static final ValueScanner SCANNER = ValueScanner.load();

    static Stream<Case> cases() {
        return Corpus.cases("/corpus/time.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheTimesOfTheSentenceAndNoOthers(Case line) {
        // when
        List<TimeExpression> found = SCANNER.scan(line.sentence().text()).stream()
                .filter(TimeExpression.class::isInstance)
                .map(TimeExpression.class::cast)
                .toList();

        // then
        Corpus.check(line, found, new TimeReading(PUBLISHED_AT));
    }
}
