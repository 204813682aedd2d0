package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.When.Named;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Period;

/** Decades of a century: 上世纪90年代, 20世纪八十年代, 本世纪20年代. */
final class Decades {

    private static final int LAST_CENTURY = 20;
    private static final int EARLIEST_CENTURY = 11;

    private Decades() {}

    /** Takes the decade that stands at {@code cursor}; null where none does. */
    static @Nullable When take(Cursor cursor) {
        int century = cursor.take("上世纪") ? LAST_CENTURY : cursor.take("本世纪") ? LAST_CENTURY + 1 : numbered(cursor);
        int decade = century < EARLIEST_CENTURY ? 0 : cursor.number();
        if (decade < 10 || decade > 90 || decade % 10 != 0 || !cursor.take("年代")) {
            return null;
        }
        int first = 100 * (century - 1) + decade;
        return new Named(new Period(CalendarUnit.year(first), CalendarUnit.year(first + 9)));
    }

    private static int numbered(Cursor cursor) {
        int century = cursor.number();
        return century <= LAST_CENTURY + 1 && cursor.take("世纪") ? century : Cursor.NO_NUMBER;
    }
}
