package org.industryfacts.fact;

import java.time.LocalDate;

/**
 * When a fact holds: one calendar unit, or the interval from the first to the last of two.
 *
 * <p>Written as {@code 2023}, {@code 2023-05}, {@code 2024-01-23}, {@code 2023-Q1}, {@code 2023-H1} or
 * {@code 2023-01/2023-11}; a single unit is its own first and last.
 */
public record Period(CalendarUnit first, CalendarUnit last) {

    public Period {
        Checks.required("first", first);
        Checks.required("last", last);
        if (!first.equals(last) && !first.start().isBefore(last.start())) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + "/" + last);
        }
    }

    public static Period of(CalendarUnit unit) {
        return new Period(unit, unit);
    }

    /**
     * Reads a period as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException where the text is no period
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(CalendarUnit.parse(text))
                : new Period(
                        CalendarUnit.parse(text.substring(0, slash)), CalendarUnit.parse(text.substring(slash + 1)));
    }

    /** Its first day. */
    public LocalDate start() {
        return first.start();
    }

    /** Its last day. */
    public LocalDate end() {
        return last.end();
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
