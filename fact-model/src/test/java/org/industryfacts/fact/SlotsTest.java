package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SlotsTest {

    private static Slots.Metric metric(
            Measure measure,
            String value,
            @Nullable String valueMax,
            String unit,
            @Nullable String counter,
            @Nullable Basis basis,
            String asWritten) {
        return new Slots.Metric(
                null,
                null,
                measure,
                new BigDecimal(value),
                valueMax == null ? null : new BigDecimal(valueMax),
                unit,
                counter,
                Comparator.EQ,
                basis,
                asWritten,
                0);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(
                        () -> metric(Measure.LEVEL, "30", "3", "percent", null, null, "w"),
                        "valueMax must be greater than value"),
                refused(
                        () -> metric(Measure.LEVEL, "3", "3.0", "percent", null, null, "w"),
                        "valueMax must be greater than value"),
                refused(
                        () -> metric(Measure.LEVEL, "3", null, "CNY", "家", null, "w"),
                        "counter goes with the unit count"),
                refused(
                        () -> metric(Measure.LEVEL, "3", null, "percent", null, Basis.YOY, "w"),
                        "basis goes with the measure growth"),
                refused(() -> metric(Measure.LEVEL, "3", null, " ", null, null, "w"), "unit is blank"),
                refused(() -> metric(Measure.LEVEL, "3", null, "count", "", null, "w"), "counter is blank"),
                refused(() -> metric(Measure.LEVEL, "3", null, "count", null, null, ""), "asWritten is blank"),
                refused(() -> metric(null, "3", null, "count", null, null, "w"), "measure is missing"),
                refused(() -> SampleFacts.metric("", null, Measure.LEVEL, "1", null), "subject is blank"),
                refused(() -> SampleFacts.metric(null, " ", Measure.LEVEL, "1", null), "indicator is blank"),
                refused(() -> new Slots.Ranking("武汉", null, 0, null, Comparator.EQ), "rank must be at least 1"),
                refused(() -> new Slots.Ranking("武汉", null, 1, "", Comparator.EQ), "scope is blank"),
                refused(() -> new Slots.Ranking("武汉", null, 1, null, null), "comparator is missing"),
                refused(
                        () -> new Slots.Ranking("武汉", null, 1, null, Comparator.GT),
                        "comparator of a ranking must be eq or lt"),
                refused(() -> new Slots.Ranking(null, null, 1, null, Comparator.EQ), "subject is missing"),
                refused(() -> new Slots.Milestone("一期", null), "stage is missing"),
                refused(() -> new Slots.Milestone("", MilestoneStage.SIGNED), "subject is blank"),
                refused(() -> new Slots.Product("药", null, null, null), "event is missing"),
                refused(() -> new Slots.Product("药", "", ProductEvent.TRIAL, null), "organization is blank"),
                refused(() -> new Slots.Product("药", null, ProductEvent.TRIAL, ""), "claim is blank"),
                refused(() -> new Slots.Partnership(null, null), "parties is missing"),
                refused(() -> new Slots.Partnership(List.of("甲"), null), "parties must be two or more"),
                refused(() -> new Slots.Partnership(Arrays.asList("甲", null), null), "parties is missing"),
                refused(() -> new Slots.Partnership(List.of("甲", " "), null), "parties is blank"),
                refused(() -> new Slots.Partnership(List.of("甲", "乙"), ""), "topic is blank"),
                refused(() -> new Slots.Policy("", null, PolicyEvent.ISSUED), "title is blank"),
                refused(() -> new Slots.Policy("方案", "", PolicyEvent.ISSUED), "issuer is blank"),
                refused(() -> new Slots.Policy("方案", null, null), "event is missing"),
                refused(() -> new Slots.IndustryFocus("苏州", ""), "industry is blank"),
                refused(() -> new Slots.IndustryFocus(null, "光伏"), "subject is missing"),
                refused(() -> new Slots.OrgLocation("", "苏州"), "organization is blank"),
                refused(() -> new Slots.OrgLocation("甲公司", null), "place is missing"),
                refused(() -> new Slots.Designation("甲", null, null), "title is missing"),
                refused(() -> new Slots.Designation("甲", "奖", ""), "grantor is blank"),
                refused(() -> new Slots.Role("", "主任", null), "person is blank"),
                refused(() -> new Slots.Role("王", "主任", ""), "organization is blank"));
    }

    private static Arguments refused(ThrowingCallable made, String message) {
        return arguments(message, made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String message, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void equalValuesMakeEqualMetrics() {
        // given
        Slots.Metric written = metric(Measure.LEVEL, "1.50E3", "20e2", "count", null, null, "1500");
        Slots.Metric plain = metric(Measure.LEVEL, "1500", "2000", "count", null, null, "1500");

        // then
        assertThat(written).isEqualTo(plain);
        assertThat(written.value().toPlainString()).isEqualTo("1500");
    }

    @Test
    void howItWasWrittenIsNoPartOfTheAssertion() {
        assertThat(SampleFacts.metric().assertedFields())
                .containsOnlyKeys(
                        "subject",
                        "indicator",
                        "measure",
                        "value",
                        "valueMax",
                        "unit",
                        "counter",
                        "comparator",
                        "basis");
    }

    @Test
    void partiesCannotBeChangedThroughTheListTheyCameFrom() {
        // given
        String[] names = {"甲", "乙"};
        Slots.Partnership partnership = new Slots.Partnership(Arrays.asList(names), null);

        // when
        names[0] = "丙";

        // then
        assertThat(partnership.parties()).containsExactly("甲", "乙");
    }
}
