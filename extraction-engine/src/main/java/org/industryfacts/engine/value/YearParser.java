package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.TimeWords.Kind;
import org.industryfacts.engine.value.TimeWords.TimeWord;

/** Reads years: 2023年, 二〇二三年, 23年 before a part of it, 今年, 当年. */
final class YearParser {

    static final int EARLIEST = 1800;
    static final int LATEST = 2100;

    /** Before these, four figures are a year only where its month follows. */
    private static final int EARLIEST_DATED = 1000;

    /** Two figures from here on are of the twentieth century. */
    private static final int CENTURY_TURNS = 70;

    private final String text;
    private final Cursor cursor;
    private final TimeWords words;
    private final YearPartParser parts;

    YearParser(String text, Cursor cursor, TimeWords words, YearPartParser parts) {
        this.text = text;
        this.cursor = cursor;
        this.words = words;
        this.parts = parts;
    }

    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** The year that stands at the cursor, and moves it on; null, and the cursor stays, where none does. */
    @Nullable
    YearWord parse() {
        TimeWord word = words.at(text, cursor.at());
        if (word != null && (word.kind() == Kind.YEAR || word.kind() == Kind.SAID)) {
            cursor.take(word.word());
            return word.kind() == Kind.YEAR
                    ? new YearWord.FromPublication(word.number())
                    : new YearWord.FromContext(word.number());
        }
        return Chars.isDigit(cursor.next()) ? inFigures() : inChinese();
    }

    private @Nullable YearWord inFigures() {
        int start = cursor.at();
        if (Chars.isDigit(Chars.at(text, start - 1))) {
            return null;
        }
        int year = cursor.figures(4);
        if (isYear(year) && (cursor.takeSpaced("年") || parts.follows())) {
            return new YearWord.Written(year);
        }
        if (year >= EARLIEST_DATED && cursor.take("年") && parts.follows()) {
            return new YearWord.Written(year);
        }
        cursor.backTo(start);
        int shortened = cursor.figures(2);
        boolean zero = shortened >= 0 && text.charAt(start) == '0'; // 08年 lasts no eight years
        if (shortened >= 0 && cursor.take("年") && (zero || parts.follows())) {
            return new YearWord.Written(shortened + (shortened < CENTURY_TURNS ? 2000 : 1900));
        }
        cursor.backTo(start);
        return null;
    }

    /** 二〇二三年, 二零二三年, 一九九八年, 零八年 */
    private @Nullable YearWord inChinese() {
        int start = cursor.at();
        if (cursor.digit() == 0) {
            int digit = cursor.digit();
            if (digit >= 0 && cursor.take("年")) {
                return new YearWord.Written(2000 + digit);
            }
        }
        cursor.backTo(start);
        int year = 0;
        for (int i = 0; i < 4; i++) {
            int digit = cursor.digit();
            if (digit < 0) {
                cursor.backTo(start);
                return null;
            }
            year = 10 * year + digit;
        }
        if (isYear(year) && cursor.take("年")) {
            return new YearWord.Written(year);
        }
        cursor.backTo(start);
        return null;
    }
}
