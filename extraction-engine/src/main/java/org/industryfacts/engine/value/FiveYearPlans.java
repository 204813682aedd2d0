package org.industryfacts.engine.value;

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

    private static final WordSet FIRST_YEAR = WordSet.of("开局之年 开局年 开局 首年 初年");
    private static final WordSet LAST_YEAR = WordSet.of("收官之年 收官年 期末 末期 末年 末");
    private static final WordSet WHOLE = WordSet.of("期间 时期 以内 期内");

    private FiveYearPlans() {}

    /** Takes the plan that stands at {@code cursor}; null where none does. */
    static @Nullable When take(Cursor cursor) {
        boolean quoted = cursor.takeOneOf("“‘\"");
        int from = cursor.at();
        int ordinal = compound(cursor);
        boolean compound = ordinal > 0;
        if (!compound) {
            cursor.backTo(from);
            ordinal = simple(cursor);
        }
        if (ordinal < 1 || ordinal > LATEST) {
            return null;
        }
        if (quoted && !cursor.takeOneOf("”’\"") || !quoted && !compound && !seesWhole(cursor)) {
            return null;
        }
        return part(cursor, firstYear(ordinal));
    }

    /** 十四五 is the fourteenth; -1 where none of the plans above the tenth stands here. */
    private static int compound(Cursor cursor) {
        int ones = cursor.take("十") ? cursor.digit() : Cursor.NO_NUMBER;
        return ones > 0 && cursor.take("五") ? 10 + ones : Cursor.NO_NUMBER;
    }

    /** 八五 is the eighth, 十五 the tenth. */
    private static int simple(Cursor cursor) {
        int ordinal = cursor.take("十") ? 10 : cursor.digit();
        return ordinal > 0 && cursor.take("五") ? ordinal : Cursor.NO_NUMBER;
    }

    private static boolean seesWhole(Cursor cursor) {
        return cursor.seesAny(WHOLE);
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
