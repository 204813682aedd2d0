package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

/** Passes over times of day, whose numbers count nothing: 10时30分, 9:30, 下午3点. */
final class ClockReader implements ValueReader {

    private static final CharSet BEGINNINGS = CharSet.of(Chars.NUMERALS);

    @Override
    public CharSet beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        char before = Chars.at(text, at - 1);
        Cursor cursor = new Cursor(text, at);
        int hour = Chars.isNumeral(before) || before == '.' ? Cursor.NO_NUMBER : cursor.number();
        if (hour < 0 || hour > 24) {
            return null;
        }
        boolean digital = Chars.isDigit(text.charAt(at)) && cursor.take(":");
        if (digital) {
            return cursor.figures(2) >= 0 && !Chars.isAlphanumeric(cursor.next()) ? Reading.nothing(cursor.at()) : null;
        }
        boolean point = Chars.isOneOf(before, "午晨晚上") && cursor.takeUnless("点", "零一二三四五六七八九亿");
        if (!point && !cursor.takeUnless("时", "代期间速长尚光效段空")) {
            return null;
        }
        int end = cursor.at();
        boolean minutes = cursor.number() >= 0 && cursor.takeUnless("分", "之钟别");
        return Reading.nothing(minutes ? cursor.at() : end);
    }
}
