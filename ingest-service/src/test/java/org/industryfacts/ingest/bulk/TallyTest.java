package org.industryfacts.ingest.bulk;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, false, 202",
        "1, 1, false, 207",
        "1, 1, true, 207",
        "0, 1, false, 422",
        "0, 2, true, 503",
        "0, 0, false, 422",
    })
    void tellsHowTheWholeFared(long taken, long refused, boolean unavailable, int status) {
        // when
        int told = new Tally(taken, refused, unavailable).status();

        // then
        assertThat(told).isEqualTo(status);
    }
}
