package org.industryfacts.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OriginTest {

    @Test
    void aLaterGenerationHoldsOverALaterPlace() {
        assertThat(new Origin(2, 3, 10)).isGreaterThan(new Origin(1, 3, Long.MAX_VALUE));
        assertThat(new Origin(1, 3, 11)).isGreaterThan(new Origin(1, 3, 10));
        assertThat(new Origin(1, 3, 10)).isEqualByComparingTo(new Origin(1, 3, 10));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, -1, 0", "1, 0, -1"})
    void refusesWhatIsNoPlaceInALog(int generation, int partition, long offset) {
        assertThatThrownBy(() -> new Origin(generation, partition, offset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no origin");
    }
}
