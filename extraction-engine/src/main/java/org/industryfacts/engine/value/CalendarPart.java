package org.industryfacts.engine.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.CalendarUnit.Granularity;

/**
 * A part of a year that is not known yet: the year itself, a half, a quarter, a month or a day.
 *
 * @param number of the half, quarter or month, from 1; 1 for the year
 * @param day of the month, where the part is a day; else 1
 */
record CalendarPart(Granularity granularity, int number, int day) {

    static final CalendarPart YEAR = new CalendarPart(Granularity.YEAR, 1);

    private static final int MONTHS_AHEAD_THAT_SAY_LAST_YEAR = 8;
    private static final int MONTHS_AGO_THAT_SAY_NEXT_YEAR = 10;

    CalendarPart(Granularity granularity, int number) {
        this(granularity, number, 1);
    }

    static CalendarPart month(int month) {
        return new CalendarPart(Granularity.MONTH, month);
    }

    static CalendarPart day(int month, int day) {
        return new CalendarPart(Granularity.DAY, month, day);
    }

    /** This part of {@code year}; none where that year has no such day, or has not four digits. */
    Optional<CalendarUnit> in(int year) {
        try {
            return Optional.of(
                    switch (granularity) {
                        case YEAR -> CalendarUnit.year(year);
                        case HALF -> CalendarUnit.half(year, number);
                        case QUARTER -> CalendarUnit.quarter(year, number);
                        case MONTH -> CalendarUnit.month(year, number);
                        case DAY -> CalendarUnit.day(LocalDate.of(year, number, day));
                    });
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The year that is meant when none is said. News tells of the past: what would lie most of a year ahead was last
     * year's. Only a day that lies most of a year back announces the next one.
     *
     * @param past whether it must have begun before the publication
     */
    int yearNearest(LocalDate publishedAt, boolean past) {
        int year = publishedAt.getYear();
        if (granularity == Granularity.YEAR) {
            return year;
        }
        LocalDate start = in(year).map(CalendarUnit::start).orElse(publishedAt);
        int monthsAhead = past ? 0 : MONTHS_AHEAD_THAT_SAY_LAST_YEAR;
        if (start.isAfter(publishedAt.plusMonths(monthsAhead))) {
            return year - 1;
        }
        boolean longAgo = start.isBefore(publishedAt.minusMonths(MONTHS_AGO_THAT_SAY_NEXT_YEAR));
        return granularity == Granularity.DAY && longAgo && !past ? year + 1 : year;
    }
}
