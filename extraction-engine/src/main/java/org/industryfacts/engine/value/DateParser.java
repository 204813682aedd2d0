package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.YearPartParser.Parts;
import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads years and their parts, and what goes from one to another: 2023年1月至11月, 今年上半年, 2021年到2025年. Used once. */
final class DateParser {

    private final String text;
    private final Cursor cursor;
    private final YearPartParser parts;
    private final YearParser years;
    private final CompactDates compact;

    DateParser(String text, Cursor cursor, TimeWords words) {
        this.text = text;
        this.cursor = cursor;
        this.parts = new YearPartParser(cursor);
        this.years = new YearParser(text, cursor, words, parts);
        this.compact = new CompactDates(text, cursor, parts);
    }

    /** The date that stands at the cursor, and moves it on; null where none does. */
    @Nullable
    Dated parse() {
        Dated date = Chars.isDigit(cursor.next()) ? compact.parse() : null;
        if (date != null) {
            return date;
        }
        YearWord year = years.parse();
        return year == null ? withoutYear() : behind(year);
    }

    private @Nullable Dated withoutYear() {
        Parts read = parts.parse();
        if (read != null) {
            return interval(new YearWord.Unsaid(), read);
        }
        boolean wholeYear = !Chars.isNumeral(Chars.at(text, cursor.at() - 1)) && parts.takeWholeYear(false);
        return wholeYear ? Dated.of(new YearWord.Unsaid(), CalendarPart.YEAR) : null;
    }

    private Dated behind(YearWord year) {
        int end = cursor.at();
        cursor.take("的");
        Parts read = parts.parse();
        if (read != null) {
            return interval(year, read);
        }
        cursor.backTo(end);
        parts.takeWholeYear(true);
        return interval(year, Parts.of(CalendarPart.YEAR));
    }

    /** Goes on to the last unit of an interval where one follows: 2022年5月至2023年4月, 一季度至三季度. */
    private Dated interval(YearWord year, Parts read) {
        int end = cursor.at();
        boolean single = read.first().equals(read.last());
        if (single && !cursor.sees("至今") && cursor.takeSpacedOneOf(YearPartParser.CONNECTORS)) {
            YearWord lastYear = years.parse();
            Parts last = parts.parse();
            if (lastYear != null && (last != null || !(year instanceof YearWord.Unsaid))) {
                parts.takeWholeYear(true);
                return new Dated(year, read.first(), lastYear, last == null ? CalendarPart.YEAR : last.last());
            }
            if (lastYear == null && last != null && isQuarter(read.first()) && isQuarter(last.last())) {
                return new Dated(year, read.first(), year, last.last());
            }
        }
        cursor.backTo(end);
        return new Dated(year, read.first(), year, read.last());
    }

    private static boolean isQuarter(CalendarPart part) {
        return part.granularity() == Granularity.QUARTER;
    }
}
