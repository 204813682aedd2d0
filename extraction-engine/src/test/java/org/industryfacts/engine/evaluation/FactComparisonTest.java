package org.industryfacts.engine.evaluation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.industryfacts.fact.FactType;

import static org.assertj.core.api.Assertions.assertThat;

class FactComparisonTest {

    @Test
    void numbersAgreeWithinAThousandth() {
        // given
        Assertion gold = metric(666666.67, "m2");

        // when
        boolean near = new FactComparison(gold, metric(666667, "m2")).core();
        boolean far = new FactComparison(gold, metric(668000, "m2")).core();
        boolean otherUnit = new FactComparison(gold, metric(666666.67, "m")).core();

        // then
        assertThat(near).isTrue();
        assertThat(far).isFalse();
        assertThat(otherUnit).isFalse();
    }

    @Test
    void holdsAnOpenSlotAgainstNobody() {
        // given
        Assertion open = role(Map.of("person", "王磊", "title", "总经理"), null);
        Assertion told = role(Map.of("person", "王磊", "title", "总经理", "organization", "海科公司"), null);

        // when
        boolean goldOpen = new FactComparison(open, told).full();
        boolean readOpen = new FactComparison(told, open).full();

        // then
        assertThat(goldOpen).isTrue();
        assertThat(readOpen).isFalse();
    }

    @Test
    void anotherPeriodIsNoFullMatch() {
        // given
        Map<String, Object> slots = Map.of("person", "王磊", "title", "总经理");

        // when
        FactComparison comparison = new FactComparison(role(slots, "2023"), role(slots, null));

        // then
        assertThat(comparison.core()).isTrue();
        assertThat(comparison.fields()).containsEntry("period", false).containsEntry("status", true);
        assertThat(comparison.full()).isFalse();
    }

    @Test
    void partnersAreTheSameWhereTwoParties() {
        // given
        Assertion gold = partnership("甲大学", "乙集团", "丙银行");

        // when
        FactComparison two = new FactComparison(gold, partnership("乙集团", "甲大学"));
        FactComparison one = new FactComparison(gold, partnership("甲大学", "丁医院"));

        // then
        assertThat(two.core()).isTrue();
        assertThat(two.full()).isFalse();
        assertThat(one.core()).isFalse();
    }

    @Test
    void pairsEachFactOnceAndTheBestFirst() {
        // given
        Assertion sure = role(Map.of("person", "王磊", "title", "总经理"), null);
        Assertion vague = role(Map.of("person", "王磊", "title", "董事"), null);

        // when
        List<Pairing.Pair> pairs = Pairing.pairs(List.of(sure), List.of(vague, sure));

        // then
        assertThat(pairs).singleElement().satisfies(pair -> assertThat(pair.read())
                .isEqualTo(1));
    }

    private static Assertion metric(double value, String unit) {
        return assertion(FactType.METRIC, Map.of("value", value, "unit", unit), null);
    }

    private static Assertion partnership(String... parties) {
        return assertion(FactType.PARTNERSHIP, Map.of("parties", List.of(parties)), null);
    }

    private static Assertion role(Map<String, Object> slots, String period) {
        return assertion(FactType.ROLE, slots, period);
    }

    private static Assertion assertion(FactType type, Map<String, Object> slots, String period) {
        return new Assertion(type, slots, "actual", period, List.of(), "");
    }
}
