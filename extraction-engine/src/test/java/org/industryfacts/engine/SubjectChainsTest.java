package org.industryfacts.engine;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** Subjects that are led back from sentence to sentence are led back in bounded work. */
class SubjectChainsTest {

    private static final ExtractionEngine ENGINE = ExtractionEngine.load();

    /** Where each step back asked twice for the one before, forty sentences would take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"这里", "在这里,", "该园区", "园区", "该项目", "项目", "这家公司", "其", "这里的项目"})
    @Timeout(60)
    void aLongRunOfSentencesThatPointBackAtNothingIsReadToItsEnd(String word) {
        // given
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(word).append("有企业").append(10 + i).append("家。");
        }

        // when
        List<Fact> facts = ENGINE.extract(article(text + "宁波市有企业3家。"), new StepBudget(Long.MAX_VALUE));

        // then
        assertThat(facts).extracting(fact -> fact.evidence().sentence()).contains("宁波市有企业3家。");
    }

    @Test
    void hereIsThePlaceThatTheSentenceBeforeSpeaksOf() {
        // when
        List<Fact> facts = ENGINE.extract(article("宁波北仑氢能产业园有企业3家。这里有员工120人。"), new StepBudget(Long.MAX_VALUE));

        // then
        assertThat(facts).hasSize(2);
        assertThat(facts.get(1).slots().toString()).contains("宁波北仑氢能产业园");
    }

    private static ArticleText article(String content) {
        return new ArticleText(new UUID(0, 3), "r", content, "text/plain", null, null);
    }
}
