package org.industryfacts.engine.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.YearPartParser.Parts;

/** Reads months and days: 5月, 元月, 4月底, 1-11月, 1月至11月, 5月3日, 5月3日至7日, 5月3-7日, 5月3日至6月2日. */
final class MonthParser {

    static final String NOT_BEHIND_MONTH = "龄子饼嫂球光票薪收活均";

    private static final List<String> FIRST = List.of("元月", "元至", "元-", "元—");
    private static final WordSet ENDS = WordSet.of("底 末 上旬 中旬 下旬 月末 月底");
    static final WordSet TIMES_OF_DAY = WordSet.of("上午 下午 晚间 凌晨 中午 傍晚 晚 早");

    private final Cursor cursor;

    MonthParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What stands at the cursor, and moves it on; null, and the cursor stays, where nothing does. */
    @Nullable
    Parts parse() {
        int start = cursor.at();
        int first = first();
        if (isMonth(first)) {
            if (cursor.takeSpaced("月")) {
                if (!cursor.seesOneOf(NOT_BEHIND_MONTH)) {
                    return behindMonth(first);
                }
            } else if (cursor.takeOneOf(YearPartParser.CONNECTORS + YearPartParser.LISTS)) {
                int last = cursor.number();
                if (last > first && isMonth(last) && cursor.takeSpaced("月")) {
                    return months(first, last);
                }
            }
        }
        cursor.backTo(start);
        return null;
    }

    /** The number of a month, the first of which has a name too: 元月, 元至10月. */
    private int first() {
        boolean named = FIRST.stream().anyMatch(cursor::sees);
        return named && cursor.take("元") ? 1 : cursor.number();
    }

    private Parts behindMonth(int month) {
        Parts days = days(month);
        if (days != null) {
            return days;
        }
        cursor.take("份");
        int end = cursor.at();
        boolean named = cursor.takeAny(ENDS) || cursor.takeUnless("初", "步心级");
        if (!named && cursor.takeOneOf(YearPartParser.CONNECTORS)) {
            int last = cursor.number();
            if (last > month && isMonth(last) && cursor.takeSpaced("月") && day(last) == null) {
                return months(month, last);
            }
            cursor.backTo(end);
        }
        return Parts.of(CalendarPart.month(month));
    }

    private Parts months(int first, int last) {
        cursor.take("份");
        cursor.takeAny(ENDS);
        return new Parts(CalendarPart.month(first), CalendarPart.month(last));
    }

    /** 3日, 3日至7日, 3-7日, 3、4日 */
    private @Nullable Parts days(int month) {
        int start = cursor.at();
        CalendarPart first = day(month);
        if (first != null) {
            return new Parts(first, lastDay(first));
        }
        int number = cursor.number();
        if (isDay(number) && cursor.takeOneOf(YearPartParser.CONNECTORS + YearPartParser.LISTS)) {
            CalendarPart last = day(month);
            if (last != null && last.day() > number) {
                return new Parts(CalendarPart.day(month, number), last);
            }
        }
        cursor.backTo(start);
        return null;
    }

    private @Nullable CalendarPart day(int month) {
        int start = cursor.at();
        int day = cursor.number();
        if (isDay(day) && (cursor.takeSpaced("日") || cursor.takeUnless("号", "线楼院"))) {
            cursor.takeAny(TIMES_OF_DAY);
            return CalendarPart.day(month, day);
        }
        cursor.backTo(start);
        return null;
    }

    /** 7日 in 5月3日至7日, 6月2日 in 5月3日至6月2日; the first day again where no later one follows. */
    private CalendarPart lastDay(CalendarPart first) {
        int start = cursor.at();
        if (cursor.takeOneOf(YearPartParser.CONNECTORS)) {
            int from = cursor.at();
            CalendarPart last = day(first.number());
            if (last == null) {
                cursor.backTo(from);
                int month = cursor.number();
                last = isMonth(month) && cursor.takeSpaced("月") ? day(month) : null;
            }
            if (last != null && isLater(last, first)) {
                return last;
            }
        }
        cursor.backTo(start);
        return first;
    }

    private static boolean isLater(CalendarPart last, CalendarPart first) {
        return last.number() > first.number() || last.number() == first.number() && last.day() > first.day();
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
