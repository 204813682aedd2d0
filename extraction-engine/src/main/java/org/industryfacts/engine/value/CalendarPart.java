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

    /** A day lies at most so far from the publication, if no year is said. */
    private static final int MONTHS_EITHER_WAY = 6;

    /** A longer part of a year begins at most so far ahead of it. */
    private static final int MONTHS_AHEAD = 8;

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
     * The year that is meant when none is said: of a day, the one that brings it nearest to the publication; of longer
     * parts, that of the publication, unless most of a year would lie ahead, since news tells of the past.
     *
     * @param past whether it must have begun before the publication
     */
    int yearNearest(LocalDate publishedAt, boolean past) {
        int year = publishedAt.getYear();
        LocalDate start = in(year).map(CalendarUnit::start).orElse(publishedAt);
        if (granularity == Granularity.DAY && start.isBefore(publishedAt.minusMonths(MONTHS_EITHER_WAY)) && !past) {
            return year + 1;
        }
        int ahead = past ? 0 : granularity == Granularity.DAY ? MONTHS_EITHER_WAY : MONTHS_AHEAD;
        return start.isAfter(publishedAt.plusMonths(ahead)) ? year - 1 : year;
    }
}
