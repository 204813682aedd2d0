package org.industryfacts.fact;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChecksTest {

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1E+3, 1000", "0.000, 0", "-2.10, -2.1"})
    void aNumberIsKeptWithoutTrailingZeros(BigDecimal given, BigDecimal expected) {
        // when
        BigDecimal plain = Checks.plain(given);

        // then
        assertThat(plain).isEqualByComparingTo(expected);
        assertThat(plain.scale()).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+101", "1E-101", "9E+999999999", "1E-999999999"})
    void aNumberTooLongToBeWrittenOutIsRefused(BigDecimal given) {
        // when / then
        assertThatThrownBy(() -> Checks.plain(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number has more than 100 digits");
    }
}
