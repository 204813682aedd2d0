package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads what part of a year is meant: 5月, 1-11月, 前三季度, 上半年, 年底, 5月3日至7日. */
final class YearPartParser {

    static final String CONNECTORS = "—–-~～―至到";

    private static final String LISTS = "、和及与";
    private static final String NOT_BEHIND_MONTH = "龄子饼嫂球光票薪收活均";
    private static final WordSet ENDS = WordSet.of("底 末 上旬 中旬 下旬 月末 月底");
    private static final WordSet DAY_TIMES = WordSet.of("上午 下午 晚间 凌晨 中午 傍晚 晚 早");
    private static final WordSet WHOLE_YEAR = WordSet.of("年底 年末 年终 年中 年内 岁末 全年");

    /** The first and the last part of what was read, which are often the same. */
    record Parts(CalendarPart first, CalendarPart last) {
        static Parts of(CalendarPart part) {
            return new Parts(part, part);
        }
    }

    private final Cursor cursor;

    YearPartParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** What stands at the cursor, and moves it on; null, and the cursor stays, where nothing does. */
    @Nullable
    Parts parse() {
        int start = cursor.at();
        cursor.take(" ");
        Parts parts = firstOf();
        if (parts == null) {
            parts = months();
        }
        if (parts == null) {
            cursor.backTo(start);
            cursor.take(" ");
            parts = quarters();
        }
        if (parts == null) {
            cursor.backTo(start);
            parts = half();
        }
        if (parts == null) {
            cursor.backTo(start);
        }
        return parts;
    }

    /** 年底 and the like behind a year, or alone; they tell no finer than the year. */
    boolean takeWholeYear(boolean afterYear) {
        boolean word = cursor.takeAny(WHOLE_YEAR) || cursor.takeUnless("年初", "心衷步");
        if (word || !afterYear) {
            return word;
        }
        return cursor.takeUnless("底", "蕴色线部座层盘气")
                || cursor.takeUnless("末", "端梢")
                || cursor.takeUnless("初", "步心级审选评次夏冬秋春中高创始期")
                || cursor.takeUnless("度", "假过汛夏数量");
    }

    /** 前三季度, 前11个月, 头两个月, 首季 */
    private @Nullable Parts firstOf() {
        int start = cursor.at();
        if (cursor.take("首季度") || cursor.take("首季")) {
            return Parts.of(new CalendarPart(Granularity.QUARTER, 1));
        }
        if (cursor.takeOneOf("前头")) {
            int last = cursor.number();
            if (last >= 1 && last <= 12 && (cursor.take("个月") || cursor.takeUnless("月", NOT_BEHIND_MONTH))) {
                cursor.take("份");
                return new Parts(CalendarPart.month(1), CalendarPart.month(last));
            }
            if (last >= 1 && last <= 4 && (cursor.take("季度") || cursor.take("个季度"))) {
                return new Parts(quarter(1), quarter(last));
            }
        }
        cursor.backTo(start);
        return null;
    }

    private @Nullable Parts months() {
        int start = cursor.at();
        int first = cursor.number();
        if (first < 1 || first > 12) {
            cursor.backTo(start);
            return null;
        }
        if (cursor.takeSpaced("月")) {
            if (!cursor.seesOneOf(NOT_BEHIND_MONTH)) {
                return behindMonth(first);
            }
        } else if (cursor.takeOneOf(CONNECTORS + LISTS)) {
            int last = cursor.number();
            if (last > first && last <= 12 && cursor.takeSpaced("月")) {
                cursor.take("份");
                return new Parts(CalendarPart.month(first), CalendarPart.month(last));
            }
        }
        cursor.backTo(start);
        return null;
    }

    private Parts behindMonth(int month) {
        CalendarPart day = day(month);
        if (day != null) {
            return new Parts(day, lastDay(month, day));
        }
        cursor.take("份");
        int end = cursor.at();
        boolean named = cursor.takeAny(ENDS) || cursor.takeUnless("初", "步心级");
        if (!named && cursor.takeOneOf(CONNECTORS)) {
            int last = cursor.number();
            if (last > month && last <= 12 && cursor.takeSpaced("月") && day(last) == null) {
                cursor.take("份");
                cursor.takeAny(ENDS);
                return new Parts(CalendarPart.month(month), CalendarPart.month(last));
            }
            cursor.backTo(end);
        }
        return Parts.of(CalendarPart.month(month));
    }

    private @Nullable CalendarPart day(int month) {
        int start = cursor.at();
        int day = cursor.number();
        if (day >= 1 && day <= 31 && (cursor.takeSpaced("日") || cursor.takeUnless("号", "线楼院"))) {
            cursor.takeAny(DAY_TIMES);
            return CalendarPart.day(month, day);
        }
        cursor.backTo(start);
        return null;
    }

    /** 7日 in 5月3日至7日, 6月2日 in 5月3日至6月2日; the first day again where no other follows. */
    private CalendarPart lastDay(int month, CalendarPart first) {
        int start = cursor.at();
        if (cursor.takeOneOf(CONNECTORS)) {
            int from = cursor.at();
            CalendarPart last = day(month);
            if (last != null && last.day() > first.day()) {
                return last;
            }
            cursor.backTo(from);
            int lastMonth = cursor.number();
            last = lastMonth >= month && lastMonth <= 12 && cursor.takeSpaced("月") ? day(lastMonth) : null;
            if (last != null && (lastMonth > month || last.day() > first.day())) {
                return last;
            }
        }
        cursor.backTo(start);
        return first;
    }

    /** 一季度, 第2季度, 一至三季度, 三、四季度, Q3 */
    private @Nullable Parts quarters() {
        if (cursor.take("Q")) {
            int number = cursor.figures(1);
            boolean quarter = number >= 1 && number <= 4 && !Chars.isAlphanumeric(cursor.next());
            return quarter ? Parts.of(quarter(number)) : null;
        }
        cursor.take("第");
        int first = cursor.number();
        if (first < 1 || first > 4) {
            return null;
        }
        int last = cursor.takeOneOf(CONNECTORS + LISTS) || cursor.seesOneOf("二三四") ? cursor.number() : first;
        if (last < first || last > 4 || !cursor.take("季度") && !cursor.takeUnless("季", "报节稻风末")) {
            return null;
        }
        cursor.takeOneOf("末");
        return new Parts(quarter(first), quarter(last));
    }

    private @Nullable Parts half() {
        boolean code = cursor.sees("H");
        boolean first = cursor.take("上半年") || cursor.take("H1");
        if (!first && !cursor.take("下半年") && !cursor.take("H2") || code && Chars.isAlphanumeric(cursor.next())) {
            return null;
        }
        cursor.takeOneOf("末初");
        return Parts.of(new CalendarPart(Granularity.HALF, first ? 1 : 2));
    }

    private static CalendarPart quarter(int number) {
        return new CalendarPart(Granularity.QUARTER, number);
    }
}
