package org.industryfacts.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FactTest {

    private static final Fact FACT = SampleFacts.fact(SampleFacts.metric(), Period.parse("2023"), Map.of());

    /** The fields of a fact, so that a test can spoil one of them. */
    private static final class Draft {
        @Nullable
        UUID factId = FACT.factId();

        @Nullable
        String revision = FACT.revision();

        @Nullable
        List<String> regions = FACT.regions();

        @Nullable
        List<String> industries = FACT.industries();

        @Nullable
        Slots slots = FACT.slots();

        @Nullable
        Map<String, String> links = FACT.links();

        @Nullable
        BigDecimal confidence = FACT.confidence();

        Fact build() {
            return new Fact(
                    factId,
                    FACT.claimId(),
                    FACT.articleId(),
                    revision,
                    FACT.status(),
                    FACT.period(),
                    regions,
                    industries,
                    slots,
                    links,
                    FACT.evidence(),
                    confidence,
                    FACT.extractor());
        }
    }

    private static void assertRefused(UnaryOperator<Draft> spoil, String message) {
        // given
        Draft draft = spoil.apply(new Draft());

        // then
        assertThatThrownBy(draft::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void takesItsTypeFromItsSlots() {
        assertThat(FACT.type()).isEqualTo(FactType.METRIC);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertRefused(
                draft -> {
                    draft.factId = null;
                    return draft;
                },
                "factId is missing");
        assertRefused(
                draft -> {
                    draft.revision = null;
                    return draft;
                },
                "revision is missing");
        assertRefused(
                draft -> {
                    draft.revision = " ";
                    return draft;
                },
                "revision is blank");
        assertRefused(
                draft -> {
                    draft.slots = null;
                    return draft;
                },
                "slots is missing");
        assertRefused(
                draft -> {
                    draft.regions = null;
                    return draft;
                },
                "regions is missing");
        assertRefused(
                draft -> {
                    draft.industries = null;
                    return draft;
                },
                "industries is missing");
        assertRefused(
                draft -> {
                    draft.links = null;
                    return draft;
                },
                "links is missing");
        assertRefused(
                draft -> {
                    draft.confidence = null;
                    return draft;
                },
                "confidence is missing");
    }

    @Test
    void namesTheListWithAHole() {
        assertRefused(
                draft -> {
                    draft.regions = Collections.singletonList(null);
                    return draft;
                },
                "regions is missing");
        assertRefused(
                draft -> {
                    draft.industries = List.of("");
                    return draft;
                },
                "industries is blank");
        assertRefused(
                draft -> {
                    draft.links = Collections.singletonMap("subject", null);
                    return draft;
                },
                "links is missing");
    }

    @ParameterizedTest
    @CsvSource({"51010", "5101000", "051010", "51010x", "５１０１００"})
    void refusesARegionThatIsNoCode(String code) {
        assertRefused(
                draft -> {
                    draft.regions = List.of(code);
                    return draft;
                },
                "regions holds no GB/T 2260 code: " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,    confidence is not between 0 and 1: -0.1",
        "1.0001,  confidence is not between 0 and 1: 1.0001",
        "0.12345, confidence has more than four decimals: 0.12345",
    })
    void refusesAConfidenceThatIsNoProbability(BigDecimal confidence, String message) {
        assertRefused(
                draft -> {
                    draft.confidence = confidence;
                    return draft;
                },
                message);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.0000, 1", "0.50000, 0.5", "0.1234, 0.1234"})
    void keepsConfidenceWithoutTrailingZeros(BigDecimal confidence, String expected) {
        // given
        Draft draft = new Draft();
        draft.confidence = confidence;

        // when
        Fact fact = draft.build();

        // then
        assertThat(fact.confidence().toPlainString()).isEqualTo(expected);
    }

    @Test
    void cannotBeChangedThroughWhatItWasMadeFrom() {
        // given
        Draft draft = new Draft();
        draft.regions = new ArrayList<>(List.of("310115"));
        draft.links = new TreeMap<>(Map.of("subject", "zone:a"));
        Fact fact = draft.build();

        // when
        draft.regions.clear();
        draft.links.clear();

        // then
        assertThat(fact.regions()).containsExactly("310115");
        assertThat(fact.links()).containsOnly(Map.entry("subject", "zone:a"));
        assertThatThrownBy(() -> fact.regions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> fact.links().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsLinksInTheOrderOfTheSlots() {
        // given
        Map<String, String> links = Map.of("topic", "t:1", "parties/1", "org:2", "parties/0", "org:1");

        // when
        Fact fact = SampleFacts.fact(new Slots.Partnership(List.of("甲", "乙"), "丙"), null, links);

        // then
        assertThat(fact.links().keySet()).containsExactly("parties/0", "parties/1", "topic");
    }

    @Test
    void namesTheRuleListOfAnExtractorWithAHole() {
        assertThatThrownBy(() -> new Extractor("engine", "1", Arrays.asList("a", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules is missing");
        assertThatThrownBy(() -> new Extractor(" ", "1", List.of())).hasMessage("name is blank");
        assertThatThrownBy(() -> new Extractor("engine", "", List.of())).hasMessage("version is blank");
    }
}
