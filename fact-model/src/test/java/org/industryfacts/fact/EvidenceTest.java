package org.industryfacts.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvidenceTest {

    private static Evidence evidence(String exact, int start, int end) {
        return new Evidence(exact, start, end, "", "", "句子", null);
    }

    @Test
    void countsCodePoints() {
        assertThat(evidence("𠮷1亿元", 7, 11).end()).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "𠮷元, 0,          3",
        "元,   0,          0",
        "元,   5,          4",
        "元,   2147483647, -2147483648",
    })
    void refusesAnEndThatIsNotWhereExactEnds(String exact, int start, int end) {
        assertThatThrownBy(() -> evidence(exact, start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end - start is not the length of exact");
    }

    @Test
    void refusesNothingAsEvidence() {
        assertThatThrownBy(() -> evidence("", 0, 0)).hasMessage("exact is missing");
        assertThatThrownBy(() -> evidence("元", -1, 0)).hasMessage("start is negative");
    }

    @Test
    void takesSixteenCodePointsOfContextOnEachSide() {
        // given
        String sixteen = "𠮷".repeat(16);

        // then
        assertThat(new Evidence("元", 16, 17, sixteen, sixteen, "句", null).prefix())
                .isEqualTo(sixteen);
        assertThatThrownBy(() -> new Evidence("元", 16, 17, sixteen + "a", "", "句", null))
                .hasMessage("prefix is too long");
        assertThatThrownBy(() -> new Evidence("元", 16, 17, "", sixteen + "a", "句", null))
                .hasMessage("suffix is too long");
    }

    @Test
    void needsASentenceAndNoEmptyHeadline() {
        assertThatThrownBy(() -> new Evidence("元", 0, 1, "", "", " ", null)).hasMessage("sentence is blank");
        assertThatThrownBy(() -> new Evidence("元", 0, 1, "", "", "句", "")).hasMessage("headline is blank");
        assertThatThrownBy(() -> new Evidence("元", 0, 1, null, "", "句", null)).hasMessage("prefix is missing");
    }
}
