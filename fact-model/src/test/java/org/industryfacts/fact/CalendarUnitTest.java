package org.industryfacts.fact;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.CalendarUnit.Granularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CalendarUnitTest {

    @ParameterizedTest
    @CsvSource({
        "2023,       YEAR,    2023-01-01, 2023-12-31",
        "2023-H1,    HALF,    2023-01-01, 2023-06-30",
        "2023-H2,    HALF,    2023-07-01, 2023-12-31",
        "2023-Q1,    QUARTER, 2023-01-01, 2023-03-31",
        "2023-Q2,    QUARTER, 2023-04-01, 2023-06-30",
        "2023-Q3,    QUARTER, 2023-07-01, 2023-09-30",
        "2023-Q4,    QUARTER, 2023-10-01, 2023-12-31",
        "2023-01,    MONTH,   2023-01-01, 2023-01-31",
        "2023-02,    MONTH,   2023-02-01, 2023-02-28",
        "2024-02,    MONTH,   2024-02-01, 2024-02-29",
        "2000-02,    MONTH,   2000-02-01, 2000-02-29",
        "1900-02,    MONTH,   1900-02-01, 1900-02-28",
        "2023-12,    MONTH,   2023-12-01, 2023-12-31",
        "2024-02-29, DAY,     2024-02-29, 2024-02-29",
        "1000,       YEAR,    1000-01-01, 1000-12-31",
        "9999-12-31, DAY,     9999-12-31, 9999-12-31",
    })
    void isReadWithItsFirstAndLastDay(String text, Granularity granularity, LocalDate start, LocalDate end) {
        // when
        CalendarUnit unit = CalendarUnit.parse(text);

        // then
        assertThat(unit.granularity()).isEqualTo(granularity);
        assertThat(unit.start()).isEqualTo(start);
        assertThat(unit.end()).isEqualTo(end);
        assertThat(unit).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "02023",
                "0999",
                "2023-",
                "2023-H0",
                "2023-H3",
                "2023-Q0",
                "2023-Q5",
                "2023-h1",
                "2023-00",
                "2023-13",
                "2023-1",
                "2023-1-1",
                "2023-02-29",
                "1900-02-29",
                "2023-04-31",
                "2023-01-00",
                "2023-01-32",
                " 2023",
                "2023 ",
                "2023\n",
                "２０２３",
                "2023/2024",
                "-2023",
                "+2023",
                "2023-01-01T00:00"
            })
    void refusesWhatIsNoCalendarUnit(String text) {
        assertThatThrownBy(() -> CalendarUnit.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheTextThatIsNoDate() {
        assertThatThrownBy(() -> CalendarUnit.parse("2023-02-29")).hasMessage("no date: \"2023-02-29\"");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2023-02-01", "YEAR, 2023-01-02", "HALF, 2023-04-01", "QUARTER, 2023-02-01", "MONTH, 2023-02-02"})
    void refusesADayThatBeginsNoSuchUnit(Granularity granularity, LocalDate start) {
        assertThatThrownBy(() -> new CalendarUnit(granularity, start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not begin");
    }

    @Test
    void everyUnitOfAYearSurvivesBeingWrittenAndRead() {
        for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            // given
            int year = day.getYear();
            int month = day.getMonthValue();

            // then
            assertThatItSurvives(CalendarUnit.day(day));
            assertThatItSurvives(CalendarUnit.month(year, month));
            assertThatItSurvives(CalendarUnit.quarter(year, (month + 2) / 3));
            assertThatItSurvives(CalendarUnit.half(year, (month + 5) / 6));
            assertThatItSurvives(CalendarUnit.year(year));
        }
    }

    private static void assertThatItSurvives(CalendarUnit unit) {
        assertThat(CalendarUnit.parse(unit.toString())).isEqualTo(unit);
    }
}
