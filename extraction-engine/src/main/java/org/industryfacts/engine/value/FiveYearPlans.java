package org.industryfacts.engine.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.When.Named;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Period;

/** The five-year plans and their first and last years: “十四五”, “十四五”末. */
final class FiveYearPlans {

    /** The first year of plans 1 to 5; the sixth began in 1981, and one follows the other since. */
    private static final int[] EARLY = {1953, 1958, 1966, 1971, 1976};

    private static final int SIXTH = 1981;
    private static final int LATEST = 19;

    private static final List<String> FIRST_YEAR = List.of("开局之年", "开局年", "开局", "首年", "初年");
    private static final List<String> LAST_YEAR = List.of("收官之年", "收官年", "期末", "末期", "末年", "末");
    private static final List<String> WHOLE = List.of("期间", "时期", "以内", "期内");

    private FiveYearPlans() {}

    /** Takes the plan that stands at {@code cursor}; null where none does. */
    static @Nullable When take(Cursor cursor) {
        boolean quoted = cursor.takeOneOf("“‘\"");
        int teens = cursor.at();
        boolean compound = cursor.take("十") && !cursor.sees("五");
        if (!compound) {
            cursor.backTo(teens);
        }
        int ordinal = compound ? 10 + cursor.number() : cursor.number();
        if (ordinal < 1 || ordinal > LATEST || !compound && ordinal > 10 || !cursor.take("五")) {
            return null;
        }
        if (quoted && !cursor.takeOneOf("”’\"") || !quoted && !compound && !seesWhole(cursor)) {
            return null;
        }
        return part(cursor, firstYear(ordinal));
    }

    private static boolean seesWhole(Cursor cursor) {
        return WHOLE.stream().anyMatch(cursor::sees);
    }

    private static int firstYear(int plan) {
        return plan <= EARLY.length ? EARLY[plan - 1] : SIXTH + 5 * (plan - EARLY.length - 1);
    }

    private static When part(Cursor cursor, int first) {
        if (cursor.takeAny(FIRST_YEAR)) {
            return new Named(Period.of(CalendarUnit.year(first)));
        }
        if (cursor.takeAny(LAST_YEAR)) {
            return new Named(Period.of(CalendarUnit.year(first + 4)));
        }
        cursor.takeAny(WHOLE);
        return new Named(new Period(CalendarUnit.year(first), CalendarUnit.year(first + 4)));
    }
}
