package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.TimeWords.Kind;
import org.industryfacts.engine.value.TimeWords.TimeWord;
import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.YearPartParser.Parts;
import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads years and their parts, and what goes from one to another: 2023年1月至11月, 今年上半年, 2023-2025年. Used once. */
final class DateParser {

    static final int EARLIEST = 1800;
    static final int LATEST = 2100;
    private static final int CENTURY_TURNS = 70;

    private final String text;
    private final TimeWords words;
    private final Cursor cursor;
    private final YearPartParser parts;

    DateParser(String text, Cursor cursor, TimeWords words) {
        this.text = text;
        this.words = words;
        this.cursor = cursor;
        this.parts = new YearPartParser(cursor);
    }

    /** The date that stands at the cursor, and moves it on; null where none does. */
    @Nullable
    Dated parse() {
        Dated compact = compact();
        if (compact != null) {
            return compact;
        }
        YearWord year = year();
        return year == null ? withoutYear() : behind(year);
    }

    private @Nullable Dated withoutYear() {
        Parts read = parts.parse();
        if (read != null) {
            return range(new YearWord.Unsaid(), read);
        }
        boolean wholeYear = !Chars.isNumeral(Chars.at(text, cursor.at() - 1)) && parts.takeWholeYear(false);
        return wholeYear ? Dated.of(new YearWord.Unsaid(), CalendarPart.YEAR) : null;
    }

    private Dated behind(YearWord year) {
        int end = cursor.at();
        cursor.take("的");
        Parts read = parts.parse();
        if (read != null) {
            return range(year, read);
        }
        cursor.backTo(end);
        boolean named = parts.takeWholeYear(true);
        Parts whole = Parts.of(CalendarPart.YEAR);
        return named && !cursor.seesOneOf(YearPartParser.CONNECTORS)
                ? Dated.of(year, CalendarPart.YEAR)
                : range(year, whole);
    }

    /** Goes on to the last unit of an interval where one follows: 2022年5月至2023年4月, 2021年到2025年. */
    private Dated range(YearWord year, Parts read) {
        int end = cursor.at();
        if (read.first().equals(read.last()) && !cursor.sees("至今") && cursor.takeOneOf(YearPartParser.CONNECTORS)) {
            YearWord lastYear = year();
            Parts last = lastYear == null ? null : parts.parse();
            if (lastYear != null && (last != null || !(year instanceof YearWord.Unsaid))) {
                parts.takeWholeYear(true);
                return new Dated(year, read.first(), lastYear, last == null ? CalendarPart.YEAR : last.last());
            }
            if (lastYear == null && read.first().granularity() == Granularity.QUARTER) {
                last = parts.parse();
                if (last != null && last.last().granularity() == Granularity.QUARTER) {
                    return new Dated(year, read.first(), year, last.last());
                }
            }
        }
        cursor.backTo(end);
        return new Dated(year, read.first(), year, read.last());
    }

    private @Nullable YearWord year() {
        TimeWord word = words.at(text, cursor.at());
        if (word != null && (word.kind() == Kind.YEAR || word.kind() == Kind.SAID)) {
            cursor.take(word.word());
            return word.kind() == Kind.YEAR
                    ? new YearWord.FromPublication(word.number())
                    : new YearWord.FromContext(word.number());
        }
        return written();
    }

    private @Nullable YearWord written() {
        int start = cursor.at();
        if (Chars.isDigit(Chars.at(text, start - 1))) {
            return null;
        }
        int year = cursor.figures(4);
        if (year >= EARLIEST && year <= LATEST && (cursor.takeSpaced("年") || seesPart())) {
            return new YearWord.Written(year);
        }
        cursor.backTo(start);
        int shortYear = cursor.figures(2);
        if (shortYear >= 0 && cursor.take("年") && seesPart()) {
            return new YearWord.Written(shortYear + (shortYear < CENTURY_TURNS ? 2000 : 1900));
        }
        cursor.backTo(start);
        int chinese = chineseYear();
        if (chinese >= EARLIEST && chinese <= LATEST && cursor.take("年")) {
            return new YearWord.Written(chinese);
        }
        cursor.backTo(start);
        return null;
    }

    private boolean seesPart() {
        int here = cursor.at();
        boolean there = parts.parse() != null;
        cursor.backTo(here);
        return there;
    }

    /** 二〇二三, 二零二三, 一九九八 */
    private int chineseYear() {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = ChineseDigits.digit(cursor.next());
            if (digit < 0) {
                return Cursor.NO_NUMBER;
            }
            year = 10 * year + digit;
            cursor.takeOneOf(String.valueOf(cursor.next()));
        }
        return year;
    }

    /** Years and days in figures alone: 2023-2025年, (2017-2020), 2024-01-23. */
    private @Nullable Dated compact() {
        int start = cursor.at();
        boolean within = Chars.isAlphanumeric(Chars.at(text, start - 1));
        int year = within ? Cursor.NO_NUMBER : cursor.figures(4);
        Dated dated = year < EARLIEST || year > LATEST ? null : isoDay(year);
        if (dated == null && year >= EARLIEST && year <= LATEST) {
            dated = years(year);
        }
        if (dated == null) {
            cursor.backTo(start);
        }
        return dated;
    }

    private @Nullable Dated isoDay(int year) {
        int end = cursor.at();
        char separator = cursor.next();
        if (cursor.takeOneOf("-/.")) {
            int month = cursor.number();
            boolean again = cursor.next() == separator && cursor.takeOneOf("-/.");
            int day = again ? cursor.number() : Cursor.NO_NUMBER;
            boolean endsHere = !Chars.isAlphanumeric(cursor.next());
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && endsHere) {
                return Dated.of(new YearWord.Written(year), CalendarPart.day(month, day));
            }
        }
        cursor.backTo(end);
        return null;
    }

    private @Nullable Dated years(int first) {
        if (!cursor.takeOneOf(YearPartParser.CONNECTORS)) {
            return null;
        }
        cursor.takeOneOf("—");
        int last = cursor.figures(4);
        boolean rises = last > first && last <= LATEST;
        boolean named = rises && cursor.takeSpaced("年");
        if (!named
                && (!rises
                        || Chars.isHan(cursor.next())
                        || Chars.isAlphanumeric(cursor.next())
                        || cursor.seesOneOf("%-—~～./"))) {
            return null;
        }
        if (named) {
            Parts part = parts.parse();
            parts.takeWholeYear(true);
            CalendarPart end = part == null ? CalendarPart.YEAR : part.last();
            return new Dated(new YearWord.Written(first), CalendarPart.YEAR, new YearWord.Written(last), end);
        }
        return new Dated(new YearWord.Written(first), CalendarPart.YEAR, new YearWord.Written(last), CalendarPart.YEAR);
    }
}
