package org.industryfacts.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter, month or day, as it is written in a period.
 *
 * @param granularity how long it is
 * @param start its first day
 */
public record CalendarUnit(Granularity granularity, LocalDate start) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

    /** How long a calendar unit is. */
    public enum Granularity {
        YEAR(12),
        HALF(6),
        QUARTER(3),
        MONTH(1),
        DAY(0);

        private final int months;

        Granularity(int months) {
            this.months = months;
        }
    }

    public CalendarUnit {
        Checks.required("granularity", granularity);
        Checks.required("start", start);
        boolean aligned = granularity == Granularity.DAY
                || start.getDayOfMonth() == 1 && (start.getMonthValue() - 1) % granularity.months == 0;
        if (!aligned) {
            throw new IllegalArgumentException(start + " does not begin a unit of " + granularity);
        }
        Checks.that(start.getYear() >= 1000 && start.getYear() <= 9999, "the year must have four digits");
    }

    public static CalendarUnit year(int year) {
        return new CalendarUnit(Granularity.YEAR, LocalDate.of(year, Month.JANUARY, 1));
    }

    public static CalendarUnit half(int year, int half) {
        return new CalendarUnit(Granularity.HALF, LocalDate.of(year, 6 * half - 5, 1));
    }

    public static CalendarUnit quarter(int year, int quarter) {
        return new CalendarUnit(Granularity.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    public static CalendarUnit month(int year, int month) {
        return new CalendarUnit(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    public static CalendarUnit day(LocalDate day) {
        return new CalendarUnit(Granularity.DAY, day);
    }

    /**
     * Reads {@code 2023}, {@code 2023-H1}, {@code 2023-Q1}, {@code 2023-05} or {@code 2023-05-17}.
     *
     * @throws IllegalArgumentException where the text is none of these, or no date
     */
    public static CalendarUnit parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        Checks.that(written.matches(), "not a year, half, quarter, month or day: \"" + text + "\"");
        int year = Integer.parseInt(written.group(1));
        try {
            if (written.group(2) != null) {
                return half(year, Integer.parseInt(written.group(2)));
            }
            if (written.group(3) != null) {
                return quarter(year, Integer.parseInt(written.group(3)));
            }
            if (written.group(5) != null) {
                return day(LocalDate.of(year, Integer.parseInt(written.group(4)), Integer.parseInt(written.group(5))));
            }
            return written.group(4) != null ? month(year, Integer.parseInt(written.group(4))) : year(year);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: \"" + text + "\"", e);
        }
    }

    /** Its last day. */
    public LocalDate end() {
        return granularity == Granularity.DAY
                ? start
                : start.plusMonths(granularity.months).minusDays(1);
    }

    /** As it is written in a period. */
    @Override
    public String toString() {
        int month = start.getMonthValue();
        String year = String.valueOf(start.getYear());
        return switch (granularity) {
            case YEAR -> year;
            case HALF -> year + "-H" + (month + 5) / 6;
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case MONTH -> year + (month < 10 ? "-0" : "-") + month;
            case DAY -> start.toString();
        };
    }
}
