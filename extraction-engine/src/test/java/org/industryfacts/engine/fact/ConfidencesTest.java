package org.industryfacts.engine.fact;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.fact.FactType;
import org.industryfacts.fact.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfidencesTest {

    private static final Period YEAR = Period.parse("2023");

    @Test
    void addsUpTheWeightsOfTypeAndRules() {
        // given
        Confidences confidences = Confidences.of(rows("confidence-weights.tsv"));

        // when
        BigDecimal type = confidences.of(FactType.ROLE, List.of(), YEAR, false);
        BigDecimal rules = confidences.of(FactType.ROLE, List.of("role.held", "subject.clause"), YEAR, false);
        BigDecimal timeless = confidences.of(FactType.ROLE, List.of("role.held", "subject.clause"), null, false);
        BigDecimal unknown = confidences.of(FactType.ROLE, List.of("role.unknown"), YEAR, false);

        // then
        assertThat(type).isEqualTo("0.50");
        assertThat(rules).isEqualTo("0.73");
        assertThat(timeless).isEqualTo("0.62");
        assertThat(unknown).isEqualTo(type);
    }

    @Test
    void isNeverCertain() {
        // given
        Confidences confidences = Confidences.of(rows("confidence-weights.tsv"));

        // when
        BigDecimal most = confidences.of(FactType.POLICY, List.of(), YEAR, false);
        BigDecimal least = confidences.of(FactType.METRIC, List.of(), YEAR, false);

        // then
        assertThat(most).isEqualTo("0.99");
        assertThat(least).isEqualTo("0.01");
    }

    @Test
    void trustsRepairedCharactersLess() {
        // given
        Confidences confidences = Confidences.load();

        // when
        BigDecimal intact = confidences.of(FactType.RANKING, List.of(), YEAR, false);
        BigDecimal repaired = confidences.of(FactType.RANKING, List.of(), YEAR, true);

        // then
        assertThat(repaired).isLessThan(intact);
    }

    @ParameterizedTest
    @CsvSource({
        "confidence-twice.tsv,   'confidence-twice.tsv:2: metric is there twice'",
        "confidence-words.tsv,   'confidence-words.tsv:1: column 2 is no whole number: much'",
        "confidence-one-type.tsv, 'confidence.tsv has no weight for the type ranking'",
    })
    void refusesATableThatIsWrong(String file, String message) {
        // when
        assertThatThrownBy(() -> Confidences.of(rows(file)))
                // then
                .isInstanceOf(LexiconException.class)
                .hasMessage(message);
    }

    private static List<LexiconFile.Row> rows(String file) {
        return LexiconFile.read(ConfidencesTest.class, file, 2);
    }
}
