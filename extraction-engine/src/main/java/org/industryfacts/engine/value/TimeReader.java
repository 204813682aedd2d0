package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.TimeWords.Kind;
import org.industryfacts.engine.value.TimeWords.TimeWord;
import org.industryfacts.engine.value.When.Away;
import org.industryfacts.engine.value.When.DayOfMonth;
import org.industryfacts.engine.value.When.Vague;
import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads times with the words that give them their role: 到2025年, 截至三季度, 自2017年开始, 比上年. */
final class TimeReader implements ValueReader {

    /** What a bare 5日 may stand behind; anywhere else it may be a duration. */
    private static final String BEFORE_A_DAY = ",。;:!?()…\n\t于在从自至电讯者";

    /** What follows a day of the month rather than a number of days: 23日开工. */
    private static final String AFTER_A_DAY = "开启竣投揭签举上下晚在正实宣发公获印召首对全从向与由封顺奠落亮通动破交抵";

    /** What stands before a number of days: 历时23日. */
    private static final String BEFORE_DAYS = "时期约近共满达过第需仅每近逾超计";

    /** Of roles, plans, durations and parts of years. */
    private static final String BEGINNINGS = "截自从到至比较相对本超高低快慢多少好优恢“‘\"过最近这未今接用几数多半首前头上下第年岁元QH";

    /** What makes a numeral a day of the week: 星期一. */
    private static final WordSet WEEKDAYS = WordSet.of("星期 礼拜 周");

    private final TimeWords words;
    private final CharSet beginnings;

    TimeReader(TimeWords words) {
        this.words = words;
        this.beginnings = CharSet.of(Chars.NUMERALS, BEGINNINGS, words.firstCharacters());
    }

    /** What calendar words denote, and the role that they have by themselves. */
    record Told(When when, Role role) {
        static Told of(When when) {
            return new Told(when, Role.AT);
        }
    }

    @Override
    public CharSet beginnings() {
        return beginnings;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        if (Chars.isDigit(text.charAt(at)) && Chars.isDigit(Chars.at(text, at - 1))) {
            return null;
        }
        if (text.charAt(at) == '元' && at > 0 && !Chars.isOneOf(text.charAt(at - 1), BEFORE_A_DAY)) {
            return null;
        }
        if (WEEKDAYS.endsAt(text, at) && ChineseDigits.isDigit(text.charAt(at))) {
            return null;
        }
        Cursor cursor = new Cursor(text, at);
        Role before = TimeRoles.takeBefore(cursor, text);
        int from = cursor.at();
        if (!beginnings.has(cursor.next()) && !cursor.sees(" ")) {
            return null;
        }
        Told told = told(cursor, text, from);
        if (told == null) {
            return null;
        }
        Span written = new Span(from, cursor.at());
        Told meant = TimeRoles.takeAfter(cursor, text, at, told, before);
        TimeWord word = words.at(text, from);
        if (word != null && word.kind() == Kind.FORMER && meant.role() != Role.BASE) {
            return null;
        }
        return Reading.of(new TimeExpression(new Span(at, cursor.at()), written, meant.role(), meant.when()));
    }

    private @Nullable Told told(Cursor cursor, String text, int from) {
        When plan = FiveYearPlans.take(cursor);
        if (plan != null) {
            return Told.of(plan);
        }
        cursor.backTo(from);
        When decade = Decades.take(cursor);
        if (decade != null) {
            return Told.of(decade);
        }
        cursor.backTo(from);
        Told duration = DurationTimes.take(text, cursor);
        if (duration != null) {
            return duration;
        }
        cursor.backTo(from);
        When date = new DateParser(text, cursor, words).parse();
        if (date != null) {
            return Told.of(date);
        }
        cursor.backTo(from);
        return word(cursor, text, from);
    }

    private @Nullable Told word(Cursor cursor, String text, int from) {
        TimeWord word = words.at(text, from);
        if (word == null) {
            return dayOfMonth(cursor, text, from);
        }
        cursor.take(word.word());
        if (word.kind() == Kind.QUARTER || word.kind() == Kind.MONTH) {
            cursor.takeOneOf("底末初");
        }
        return switch (word.kind()) {
            case QUARTER -> Told.of(new Away(Granularity.QUARTER, word.number()));
            case MONTH -> Told.of(month(cursor, word.number()));
            case DAY -> Told.of(new Away(Granularity.DAY, word.number()));
            case VAGUE, FORMER -> Told.of(new Vague());
            case AHEAD -> new Told(new Vague(), Role.AHEAD);
            case BASE -> new Told(new Vague(), Role.BASE);
            case YEAR, SAID -> null;
        };
    }

    private static When month(Cursor cursor, int months) {
        int end = cursor.at();
        int day = cursor.number();
        if (day >= 1 && day <= 31 && (cursor.take("日") || cursor.takeUnless("号", "线楼院"))) {
            return new DayOfMonth(day, day, months);
        }
        cursor.backTo(end);
        return new Away(Granularity.MONTH, months);
    }

    /** Goes on from a day of the month to the last one of several: 23日至24日. */
    private static When days(Cursor cursor, int day) {
        cursor.takeAny(MonthParser.TIMES_OF_DAY);
        int end = cursor.at();
        boolean goesOn = cursor.takeOneOf(YearPartParser.CONNECTORS);
        int last = goesOn ? cursor.number() : day;
        if (goesOn && last > day && last <= 31 && cursor.take("日")) {
            return new DayOfMonth(day, last, null);
        }
        cursor.backTo(end);
        return new DayOfMonth(day, day, null);
    }

    /** 23日, 23日至24日, 23-24日 */
    private static @Nullable Told dayOfMonth(Cursor cursor, String text, int from) {
        int day = Chars.isDigit(cursor.next()) ? cursor.number() : 0;
        int last = day >= 1 && cursor.takeOneOf(YearPartParser.CONNECTORS) ? cursor.number() : day;
        boolean there = day >= 1 && last >= day && last <= 31 && cursor.takeUnless("日", "内游均间夜程报前龄元");
        char before = from == 0 ? 0 : Chars.at(text, from - 1);
        boolean heads = from == 0
                || Chars.isOneOf(before, BEFORE_A_DAY)
                || Chars.isOneOf(cursor.next(), AFTER_A_DAY)
                        && !Chars.isOneOf(before, BEFORE_DAYS)
                        && !Chars.isDigit(before);
        if (!there || !heads) {
            return null;
        }
        if (last == day) {
            return Told.of(days(cursor, day));
        }
        // 3-5日送达: so many days, where no mark parts them from what is told.
        boolean parted = cursor.next() == ',' || Chars.isOneOf(cursor.next(), AFTER_A_DAY);
        return parted ? Told.of(new DayOfMonth(day, last, null)) : null;
    }
}
