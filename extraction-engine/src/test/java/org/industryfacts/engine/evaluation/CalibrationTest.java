package org.industryfacts.engine.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.industryfacts.engine.ExtractionEngine;
import org.industryfacts.engine.evaluation.ConfidenceFit.Case;
import org.industryfacts.engine.evaluation.Reliability.Prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CalibrationTest {

    @Test
    void findsHowOftenFactsAreRightByWhatLedToThem() {
        // given
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            boolean good = i % 2 == 0;
            cases.add(new Case("a", List.of(good ? "role.held" : "role.guessed"), i % 10 < (good ? 9 : 4)));
        }

        // when
        ConfidenceFit fit = ConfidenceFit.to(cases);

        // then
        assertThat(fit.predict(List.of("role.held"))).isCloseTo(1.0, within(0.05));
        assertThat(fit.predict(List.of("role.guessed"))).isCloseTo(0.4, within(0.02));
        assertThat(fit.predict(List.of())).isBetween(0.4, 0.99);
        assertThat(fit.hundredths("role.held")).isPositive();
        assertThat(fit.hundredths("role.unknown")).isZero();
    }

    @Test
    void seesHowFarPredictionsAreOff() {
        // given
        Random random = new Random(7);
        List<Prediction> honest = new ArrayList<>();
        List<Prediction> boastful = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double share = random.nextDouble();
            boolean right = random.nextDouble() < share;
            honest.add(new Prediction(share, right));
            boastful.add(new Prediction(Math.min(1, share + 0.2), right));
        }

        // when
        double small = Reliability.of(honest).expectedError();
        double large = Reliability.of(boastful).expectedError();

        // then
        assertThat(small).isLessThan(0.02);
        assertThat(large).isGreaterThan(0.15);
    }

    @Test
    void confidenceIsThatOfArticlesNobodyHadSeen() throws IOException {
        // given
        List<Case> judged = JudgedFacts.load();

        // when: each article is predicted from all others
        Reliability reliability = Reliability.of(CalibrationRun.predictions(judged));

        // then
        assertThat(judged).hasSizeGreaterThan(1000);
        assertThat(reliability.expectedError())
                .as(String.join("\n", reliability.lines()))
                .isLessThan(0.05);
    }

    @Test
    void theWeightsAreThoseFittedToThem() throws IOException {
        assertThat(CalibrationRun.table(ConfidenceFit.to(JudgedFacts.load())))
                .as("time to calibrate anew, see docs/confidence.md")
                .isEqualTo(Files.readAllLines(CalibrationRun.TABLE));
    }

    @Test
    void promisesNoMoreOfTheArticlesThatRulesWereWrittenWith() {
        // given
        Evaluation evaluation = Evaluation.of(ExtractionEngine.load(), LabelledArticles.own());

        // when
        Reliability reliability = Reliability.of(evaluation.judged().stream()
                .map(judged -> new Prediction(judged.fact().confidence().doubleValue(), judged.full()))
                .toList());

        // then
        assertThat(reliability.bins())
                .as(String.join("\n", reliability.lines()))
                .allSatisfy(bin -> assertThat(bin.predicted() - bin.observed()).isLessThan(0.05));
    }
}
