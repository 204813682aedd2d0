package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.YearPartParser.Parts;

/** Reads days and runs of years in figures: 2024-01-23, 2023-2025年, (2017-2020). */
final class CompactDates {

    private static final String SEPARATORS = "-/.";

    /** What may not follow a run of years that has no 年: it would be a number among others. */
    private static final String GOES_ON = "%-—~～./";

    private final String text;
    private final Cursor cursor;
    private final YearPartParser parts;

    CompactDates(String text, Cursor cursor, YearPartParser parts) {
        this.text = text;
        this.cursor = cursor;
        this.parts = parts;
    }

    /** What stands at the cursor, and moves it on; null, and the cursor stays, where nothing does. */
    @Nullable
    Dated parse() {
        int start = cursor.at();
        boolean within = Chars.isAlphanumeric(Chars.at(text, start - 1));
        int year = within ? Cursor.NO_NUMBER : cursor.figures(4);
        if (YearParser.isYear(year)) {
            Dated day = day(year);
            Dated dated = day != null ? day : years(year);
            if (dated != null) {
                return dated;
            }
        }
        cursor.backTo(start);
        return null;
    }

    private @Nullable Dated day(int year) {
        int end = cursor.at();
        char separator = cursor.next();
        if (cursor.takeOneOf(SEPARATORS)) {
            int month = cursor.number();
            int day = cursor.takeOneOf(String.valueOf(separator)) ? cursor.number() : Cursor.NO_NUMBER;
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
        if (last <= first || !YearParser.isYear(last)) {
            return null;
        }
        CalendarPart end = CalendarPart.YEAR;
        if (cursor.takeSpaced("年")) {
            Parts part = parts.parse();
            parts.takeWholeYear(true);
            end = part == null ? end : part.last();
        } else if (Chars.isWordCharacter(cursor.next()) || cursor.seesOneOf(GOES_ON)) {
            return null;
        }
        return new Dated(new YearWord.Written(first), CalendarPart.YEAR, new YearWord.Written(last), end);
    }
}
