package org.industryfacts.fact;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023,                  2023-01-01, 2023-12-31",
        "2023-Q3,               2023-07-01, 2023-09-30",
        "2024-02,               2024-02-01, 2024-02-29",
        "2024-01-23,            2024-01-23, 2024-01-23",
        "2021/2025,             2021-01-01, 2025-12-31",
        "2023-01/2023-11,       2023-01-01, 2023-11-30",
        "2023-01/2024-02,       2023-01-01, 2024-02-29",
        "2023-12-31/2024-01-01, 2023-12-31, 2024-01-01",
        "2022-H2/2023-Q1,       2022-07-01, 2023-03-31",
    })
    void isReadWithItsFirstAndLastDay(String text, LocalDate start, LocalDate end) {
        // when
        Period period = Period.parse(text);

        // then
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period).hasToString(text);
    }

    @Test
    void anIntervalOfOneUnitIsThatUnit() {
        assertThat(Period.parse("2023-05/2023-05"))
                .isEqualTo(Period.parse("2023-05"))
                .hasToString("2023-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/2021", "2023-11/2023-01", "2024-01-02/2024-01-01", "2023/2023-01"})
    void refusesAnIntervalThatEndsBeforeItBegins(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period ends before it begins: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "2023/", "/2023", "2021/2023/2025", "2023 / 2024", "2023-2024", "2023--2024", "null"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
