package org.industryfacts.chaos;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndStateTest {

    @Test
    void nothingIsMissingWhereTheRowsAreTheSame() {
        assertThat(of("a", "b", "b").missingFrom(of("a", "b", "b"))).isEmpty();
    }

    @Test
    void whatOnlyTheOtherHasIsMissing() {
        // given
        EndState state = of("b", "d");

        // when
        List<String> missing = state.missingFrom(of("a", "b", "c", "d", "e"));

        // then
        assertThat(missing).containsExactly("fact a", "fact c", "fact e");
    }

    @Test
    void aRowThatTheOtherHasTwiceIsMissingOnce() {
        assertThat(of("a", "b").missingFrom(of("a", "a", "b"))).containsExactly("fact a");
    }

    private static EndState of(String... rows) {
        return new EndState(Map.of("fact", List.of(rows)));
    }
}
