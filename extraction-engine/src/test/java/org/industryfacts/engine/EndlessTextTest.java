package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.industryfacts.engine.benchmark.EndlessText;
import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that repeat one thing without end. What takes time by the square of the length does not end in time. */
class EndlessTextTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final int LENGTH = 1 << 15;
    private static final int MEBI = 1 << 20;

    /** Some fifty times what most of them take, for machines that do much else. */
    private static final long SECONDS = 60;

    @ParameterizedTest
    @EnumSource
    @Timeout(value = SECONDS, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadInTimeThatGrowsWithItsLength(EndlessText kind) {
        // given
        String text = kind.amongWords(LENGTH);

        // when
        List<Fact> facts = extract(text);

        // then
        assertThat(facts).allSatisfy(fact -> assertThat(text.substring(
                        text.offsetByCodePoints(0, fact.evidence().start()),
                        text.offsetByCodePoints(0, fact.evidence().end())))
                .isEqualTo(fact.evidence().exact()));
    }

    /** What says one thing without end and no more is not read, and so takes the time of looking at each character. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FACTS")
    void takesHardlyAnyStepsWhereThereIsNoLanguage(EndlessText kind) {
        // given
        StepBudget steps = new StepBudget(2L * MEBI);

        // when
        List<Fact> facts = ENGINE.extract(article(kind.ofLength(MEBI)), steps);

        // then
        assertThat(facts).isEmpty();
    }

    private static List<Fact> extract(String text) {
        return ENGINE.extract(article(text));
    }

    private static ArticleText article(String text) {
        return new ArticleText(new UUID(0, 1), "1", text, "text/plain", null, LocalDate.of(2024, 5, 13));
    }
}
