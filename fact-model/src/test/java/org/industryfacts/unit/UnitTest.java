package org.industryfacts.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTest {

    private static final UnitTable UNITS = UnitTable.load();

    @ParameterizedTest
    @CsvSource({
        "1039e8, 元, 103900000000",
        "1000, 亩, 666666.67",
        "3, 亩, 2000",
        "1.5, 亩, 1000",
        "1e8, 亩, 66666666666.67",
        "0.001, 亩, 0.67",
        "30, 微米, 0.00003",
        "3, 成, 30",
        "5, ‰, 0.5",
        "25, 基点, 0.25",
        "300, P, 300000000000000000",
        "100, 亿亿次, 1000000000000000000",
        "16, 千伏, 16000",
        "-60, ℃, -60",
        "0, 亩, 0",
    })
    void convertsToTheCanonicalUnit(BigDecimal amount, String written, String expected) {
        // when
        BigDecimal canonical = UNITS.written(written).toCanonical(amount);

        // then
        assertThat(canonical.toPlainString()).isEqualTo(expected);
        assertThat(canonical.scale()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "1e11, 元, -11", // 1.2万亿元
        "1, 亩, -2", // 1000亩
        "1e4, 亩, -6", // 80万亩
        "0.1, %, 1", // 26.7%
        "1, %, 0",
        "1, 成, -1",
        "1, 微米, 6",
        "1, GWh, -9",
        "1, 家, 0",
    })
    void saysHowPreciselyAValueIsWritten(BigDecimal weight, String written, int decimals) {
        assertThat(UNITS.written(written).decimals(weight)).isEqualTo(decimals);
    }

    @Test
    void roundsOnlyWhatDoesNotEnd() {
        // given
        Random random = new Random(20241122);
        BigInteger three = BigInteger.valueOf(3);
        Unit mu = UNITS.written("亩");
        for (int i = 0; i < 10_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(4));

            // when
            BigDecimal area = mu.toCanonical(amount);

            // then
            BigDecimal error = area.multiply(BigDecimal.valueOf(3))
                    .subtract(amount.multiply(BigDecimal.valueOf(2000)))
                    .abs();
            boolean ends = amount.unscaledValue()
                            .multiply(BigInteger.valueOf(2000))
                            .mod(three)
                            .signum()
                    == 0;
            assertThat(error).as("%s 亩", amount).isLessThanOrEqualTo(ends ? BigDecimal.ZERO : new BigDecimal("0.015"));
        }
    }
}
