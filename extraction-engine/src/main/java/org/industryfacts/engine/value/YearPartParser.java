package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads what part of a year is meant: months and days, 前三季度, 二季度, 上半年, 年底. */
final class YearPartParser {

    static final String CONNECTORS = "—–-~～―至到";
    static final String LISTS = "、和及与";

    private static final WordSet WHOLE_YEAR = WordSet.of("年底 年末 年终 年中 年内 岁末 全年");

    /** The first and the last part of what was read, which are often the same. */
    record Parts(CalendarPart first, CalendarPart last) {
        static Parts of(CalendarPart part) {
            return new Parts(part, part);
        }
    }

    private final Cursor cursor;
    private final MonthParser months;

    YearPartParser(Cursor cursor) {
        this.cursor = cursor;
        this.months = new MonthParser(cursor);
    }

    /** What stands at the cursor, and moves it on; null, and the cursor stays, where nothing does. */
    @Nullable
    Parts parse() {
        int start = cursor.at();
        cursor.take(" ");
        int from = cursor.at();
        Parts parts = firstOf();
        if (parts == null) {
            cursor.backTo(from);
            parts = months.parse();
        }
        if (parts == null) {
            cursor.backTo(from);
            parts = reported();
        }
        if (parts == null) {
            cursor.backTo(from);
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

    /** Whether a part of a year stands at the cursor, which stays there. */
    boolean follows() {
        int here = cursor.at();
        boolean follows = parse() != null;
        cursor.backTo(here);
        return follows;
    }

    /** 年底 and the like behind a year, or alone; they tell no finer than the year. */
    boolean takeWholeYear(boolean afterYear) {
        boolean newYear = cursor.isBehind("大") && cursor.sees("年初"); // 大年初一
        boolean word = !newYear && (cursor.takeAny(WHOLE_YEAR) || cursor.takeUnless("年初", "心衷步"));
        if (word || !afterYear) {
            return word;
        }
        return cursor.takeUnless("底", "蕴色线部座层盘气")
                || cursor.takeUnless("末", "端梢")
                || cursor.takeUnless("初", "步心级审选评次夏冬秋春中高创始期")
                || cursor.takeUnless("度", "假过汛夏数量");
    }

    /** 前三季度, 前11个月, 头两个月 */
    private @Nullable Parts firstOf() {
        boolean earlier = cursor.isBehind("提"); // 提前两个月
        int last = !earlier && cursor.takeOneOf("前头") ? cursor.number() : Cursor.NO_NUMBER;
        if (last >= 1 && last <= 12 && (cursor.take("个月") || cursor.takeUnless("月", MonthParser.NOT_BEHIND_MONTH))) {
            cursor.take("份");
            return new Parts(CalendarPart.month(1), CalendarPart.month(last));
        }
        boolean quarters = last >= 1 && last <= 4 && (cursor.take("季度") || cursor.take("个季度"));
        return quarters ? new Parts(quarter(1), quarter(last)) : null;
    }

    /** What firms report on: 一季报, 半年报; 三季报 is of all three quarters. */
    private @Nullable Parts reported() {
        if (cursor.take("一季报") || cursor.take("首季报")) {
            return Parts.of(quarter(1));
        }
        if (cursor.take("三季报")) {
            return new Parts(quarter(1), quarter(3));
        }
        return cursor.take("半年报") || cursor.take("半年度报告") ? Parts.of(new CalendarPart(Granularity.HALF, 1)) : null;
    }

    /** 一季度, 第2季度, 一至三季度, 三、四季度, 首季, Q3 */
    private @Nullable Parts quarters() {
        if (cursor.take("首季度") || cursor.take("首季")) {
            return Parts.of(quarter(1));
        }
        if (cursor.take("Q")) {
            int number = cursor.figures(1);
            return isQuarter(number) && !Chars.isAlphanumeric(cursor.next()) ? Parts.of(quarter(number)) : null;
        }
        cursor.take("第");
        int first = cursor.number();
        if (!isQuarter(first)) {
            return null;
        }
        int last = cursor.takeOneOf(CONNECTORS + LISTS) || cursor.seesOneOf("二三四") ? cursor.number() : first;
        if (last < first || !isQuarter(last) || !cursor.take("季度") && !cursor.takeUnless("季", "报节稻风末")) {
            return null;
        }
        cursor.takeOneOf("末初");
        return new Parts(quarter(first), quarter(last));
    }

    private @Nullable Parts half() {
        boolean code = cursor.sees("H");
        boolean behindYear = cursor.isBehind("年"); // elsewhere 投产前半年
        boolean first = cursor.take("上半年") || cursor.take("H1") || behindYear && cursor.take("前半年");
        boolean second = !first && (cursor.take("下半年") || cursor.take("H2") || behindYear && cursor.take("后半年"));
        if (!first && !second || code && Chars.isAlphanumeric(cursor.next())) {
            return null;
        }
        cursor.takeOneOf("末初");
        return Parts.of(new CalendarPart(Granularity.HALF, first ? 1 : 2));
    }

    private static CalendarPart quarter(int number) {
        return new CalendarPart(Granularity.QUARTER, number);
    }

    private static boolean isQuarter(int number) {
        return number >= 1 && number <= 4;
    }
}
