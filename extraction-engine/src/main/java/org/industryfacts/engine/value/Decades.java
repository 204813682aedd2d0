package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.When.Named;
import org.industryfacts.engine.value.When.Vague;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Period;

/** Decades: 上世纪90年代, 20世纪八十年代, 本世纪20年代, 八十年代. */
final class Decades {

    private static final int LAST_CENTURY = 20;
    private static final int EARLIEST_CENTURY = 11;

    /** From here on a decade without a century is of the last one; an earlier one may be of this. */
    private static final int EARLIEST_DECADE = 50;

    private Decades() {}

    /** Takes the decade that stands at {@code cursor}; null where none does. */
    static @Nullable When take(Cursor cursor) {
        if (cursor.take("上世纪")) {
            return ofCentury(LAST_CENTURY, cursor);
        }
        if (cursor.take("本世纪")) {
            return ofCentury(LAST_CENTURY + 1, cursor);
        }
        int number = cursor.number();
        if (number >= EARLIEST_CENTURY && number <= LAST_CENTURY + 1 && cursor.take("世纪")) {
            return ofCentury(number, cursor);
        }
        if (!isDecade(number) || !cursor.take("年代")) {
            return null;
        }
        return number < EARLIEST_DECADE ? new Vague() : years(LAST_CENTURY, number);
    }

    private static @Nullable When ofCentury(int century, Cursor cursor) {
        int decade = cursor.number();
        return isDecade(decade) && cursor.take("年代") ? years(century, decade) : null;
    }

    private static boolean isDecade(int number) {
        return number >= 10 && number <= 90 && number % 10 == 0;
    }

    private static When years(int century, int decade) {
        int first = 100 * (century - 1) + decade;
        return new Named(new Period(CalendarUnit.year(first), CalendarUnit.year(first + 9)));
    }
}
