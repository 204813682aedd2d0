package org.industryfacts.fact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodedTest {

    /** Every code that was ever published: lines may be added, never changed. */
    static Stream<List<String>> published() {
        return Stream.of(
                codes(
                        FactType.values(),
                        "metric ranking milestone product partnership policy industry_focus"
                                + " org_location designation role"),
                codes(Status.values(), "actual planned"),
                codes(Measure.values(), "level growth share rate"),
                codes(Comparator.values(), "eq gt lt approx"),
                codes(Basis.values(), "yoy qoq"),
                codes(
                        MilestoneStage.values(),
                        "planned signed approved started topped_out completed operational" + " founded expanded"),
                codes(ProductEvent.values(), "approved launched developed trial mass_produced"),
                codes(PolicyEvent.values(), "cited proposed issued"));
    }

    private static List<String> codes(Coded[] constants, String expected) {
        return List.of(
                String.join(" ", Arrays.stream(constants).map(Coded::code).toList()), expected);
    }

    @ParameterizedTest
    @MethodSource("published")
    void codesStayAsPublished(List<String> actualAndExpected) {
        assertThat(actualAndExpected.get(0)).isEqualTo(actualAndExpected.get(1));
    }

    @Test
    void aConstantIsFoundByItsCode() {
        assertThat(Coded.of(MilestoneStage.class, "topped_out")).isEqualTo(MilestoneStage.TOPPED_OUT);
    }

    @Test
    void anUnknownCodeIsNamed() {
        assertThatThrownBy(() -> Coded.of(Measure.class, "LEVEL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no Measure is written \"LEVEL\"");
    }
}
