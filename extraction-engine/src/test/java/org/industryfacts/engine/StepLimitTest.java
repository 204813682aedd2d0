package org.industryfacts.engine;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.engine.rules.StepLimitException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StepLimitTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();
    private static final String SENTENCE = "2023年,长沙市工程机械产业总产值达2900亿元,同比增长8.5%。";

    @Test
    void anArticleTakesTheSameStepsWheneverItIsRead() {
        // given
        long first = steps(SENTENCE);

        // when
        long again = steps(SENTENCE);

        // then
        assertThat(first).isEqualTo(again).isGreaterThan(SENTENCE.length());
    }

    @Test
    void aLongerArticleTakesMoreStepsInProportion() {
        // given
        long ten = steps(paragraphs(10));

        // when
        long hundred = steps(paragraphs(100));

        // then
        assertThat(hundred).isBetween(9 * ten, 11 * ten);
    }

    @Test
    void anArticleThatTakesMoreThanTheLimitIsRefusedAndOneThatTakesItIsRead() {
        // given
        long needed = steps(SENTENCE);

        // then
        assertThatCode(() -> ENGINE.extract(article(SENTENCE), new StepBudget(needed)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ENGINE.extract(article(SENTENCE), new StepBudget(needed - 1)))
                .isInstanceOf(StepLimitException.class)
                .hasMessage("it takes the engine more than " + (needed - 1) + " steps");
    }

    @Test
    void aPageOfFullSizeThatIsFullOfFactsIsFarFromTheLimit() {
        // given
        int paragraphs = 1024 * 1024 / (3 * SENTENCE.length());

        // when
        long steps = steps(paragraphs(100)) * paragraphs / 100;

        // then
        assertThat(steps).isBetween(ExtractionEngine.MAX_STEPS / 100, ExtractionEngine.MAX_STEPS / 5);
    }

    /** Paragraphs that differ, or all but one would be left out as repetitions. */
    private static String paragraphs(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SENTENCE.replace("2900", String.valueOf(1000 + i))).append('\n');
        }
        return text.toString();
    }

    private static long steps(String content) {
        StepBudget budget = new StepBudget(Long.MAX_VALUE);
        ENGINE.extract(article(content), budget);
        return budget.taken();
    }

    private static ArticleText article(String content) {
        return new ArticleText(new UUID(0, 0), "r", content, "text/plain", null, LocalDate.of(2024, 1, 23));
    }
}
