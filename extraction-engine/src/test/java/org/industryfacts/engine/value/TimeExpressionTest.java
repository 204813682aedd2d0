package org.industryfacts.engine.value;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.fact.Period;

import static org.assertj.core.api.Assertions.assertThat;

class TimeExpressionTest {

    private static final ValueScanner SCANNER = ValueScanner.load();

    @ParameterizedTest
    @ValueSource(strings = {"今年", "去年底", "今年一季度", "上月", "昨日", "三年前", "一季度", "4月底", "5日,", "今年以来", "近日", "截至三季度"})
    void isNeverResolvedAgainstTheClock(String text) {
        // given
        TimeExpression time = timeIn(text);

        // then
        assertThat(time.explicit()).isFalse();
        assertThat(time.resolve(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年, 2023",
        "2023年1月至11月, 2023-01/2023-11",
        "“十四五”, 2021/2025",
        "到2025年底, 2025",
        "2024-01-23, 2024-01-23",
        "自2022年5月上线以来, 2022-05",
    })
    void needsNoDayOfPublicationWhereItSaysItsYear(String text, String period) {
        // given
        TimeExpression time = timeIn(text);

        // then
        assertThat(time.explicit()).isTrue();
        assertThat(time.resolve(null)).map(Period::toString).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "一季度, 2022, 2022-Q1",
        "11月, 2022-01, 2022-11",
        "前三季度, 2022, 2022-01/2022-09",
        "全年, 2022, 2022",
        "当年, 2022-05, 2022",
        "次年, 2022, 2023",
        "1月23日, 2022, 2022-01-23",
        "今年一季度, 2022, 2024-Q1", // has a year of its own
        "一季度, 2021/2025, 2024-Q1", // a context of several years says none
    })
    void takesTheYearItLacksFromTheContext(String text, String context, String period) {
        // given
        TimeExpression time = timeIn(text);

        // when
        Period resolved =
                time.resolve(LocalDate.of(2024, 5, 13), Period.parse(context)).orElseThrow();

        // then
        assertThat(resolved).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 12月, 2023-12", // most of a year ahead: last year's
        "2024-01-10, 四季度, 2023-Q4",
        "2024-01-10, 6月, 2024-06",
        "2024-01-05, 12月25日, 2023-12-25",
        "2024-12-28, 1月5日, 2025-01-05",
        "2024-04-29, 5月8日, 2024-05-08",
        "2024-05-13, 截至三季度, 2023-Q3", // counted up to then, so it has begun
        "2024-03-02, 2月29日, 2024-02-29",
        "2024-03-05, '8日,', 2024-02-08",
        "2024-03-08, '8日,', 2024-03-08",
    })
    void takesTheNearestYearWhereNoneIsSaid(LocalDate publishedAt, String text, String period) {
        assertThat(timeIn(text).resolve(publishedAt)).map(Period::toString).contains(period);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-02, 2月29日", "2024-05-13, 2023年2月30日", "2024-05-13, 2023年11月31日"})
    void aDayThatDoesNotExistIsNoPeriod(LocalDate publishedAt, String text) {
        assertThat(timeIn(text).resolve(publishedAt)).isEmpty();
    }

    @Test
    void anIntervalThatEndsBeforeItBeginsIsNoPeriod() {
        assertThat(timeIn("2023年5月至2022年4月").resolve(LocalDate.of(2024, 5, 13))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年, true, false",
        "今年一季度, true, false",
        "2023年1-11月, true, false",
        "一季度, false, true",
        "11月, false, true",
        "当年, false, true",
        "近日, false, false",
        "昨日, false, false",
    })
    void saysWhetherItHasAYear(String text, boolean beginsWithYear, boolean lacksYear) {
        // given
        TimeExpression time = timeIn(text);

        // then
        assertThat(time.beginsWithYear()).isEqualTo(beginsWithYear);
        assertThat(time.lacksYear()).isEqualTo(lacksYear);
    }

    @Test
    void anyDayOfPublicationIsTaken() {
        assertThat(timeIn("去年").resolve(LocalDate.MIN)).isEmpty();
        assertThat(timeIn("明年").resolve(LocalDate.MAX)).isEmpty();
        assertThat(timeIn("昨日").resolve(LocalDate.MIN)).isEmpty();
        assertThat(timeIn("2023年以来").resolve(LocalDate.MAX))
                .map(Period::toString)
                .contains("2023");
    }

    private static TimeExpression timeIn(String text) {
        return SCANNER.scan(text).stream()
                .filter(TimeExpression.class::isInstance)
                .map(TimeExpression.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no time in " + text));
    }
}
