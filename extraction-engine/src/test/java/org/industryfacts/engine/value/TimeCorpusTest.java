package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Corpus.Case;
import org.industryfacts.fact.Period;

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
        Corpus.check(line, found, new TimeReading());
    }

    private static final class TimeReading implements Corpus.Reader<TimeExpression> {
        @Override
        public Span written(TimeExpression time) {
            return time.written();
        }

        /** For example {@code 2023-01/2023-11 range}: the period, or null, and the role. */
        @Override
        public String describe(TimeExpression time) {
            String period = time.resolve(PUBLISHED_AT).map(Period::toString).orElse("null");
            return period + " " + time.role().name().toLowerCase(Locale.ROOT);
        }
    }
}
