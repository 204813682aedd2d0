package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number in Arabic figures: 1039, 1,100, 26.7.
 *
 * @param end after its last figure
 * @param places after the decimal point
 */
record Figures(int end, BigDecimal value, int places) {

    /** Longer runs are numbers of things, not quantities. */
    private static final int MOST_DIGITS = 16;

    private static final int GROUP = 3;

    private static final char POINT = '.';
    private static final char RAISED_POINT = '·';
    private static final String UNITS_OF_FRACTIONS = "%‰亿万倍元吨";

    /** What begins at {@code at}; null where that is no number, is too long to be one, or has a zero before it. */
    static @Nullable Figures read(String text, int at) {
        int end = endOfWhole(text, at);
        boolean leadingZero = end - at > 1 && text.charAt(at) == '0';
        if (end == at || leadingZero || Chars.isDigit(Chars.at(text, end))) {
            return null;
        }
        int places = 0;
        if (Chars.at(text, end) == POINT || isRaisedPoint(text, end)) {
            places = Chars.endOfDigits(text, end + 1, MOST_DIGITS) - end - 1;
            end += places == 0 ? 0 : places + 1;
        }
        return new Figures(
                end, new BigDecimal(text.substring(at, end).replace(",", "").replace(RAISED_POINT, POINT)), places);
    }

    /** Whether a dot in the middle of the line parts a fraction, which a unit follows: 1·8%, but not 3·15. */
    private static boolean isRaisedPoint(String text, int at) {
        int end = Chars.endOfDigits(text, at + 1, MOST_DIGITS);
        return Chars.at(text, at) == RAISED_POINT
                && end > at + 1
                && Chars.isOneOf(Chars.at(text, end), UNITS_OF_FRACTIONS);
    }

    private static int endOfWhole(String text, int at) {
        int end = Chars.endOfDigits(text, at, MOST_DIGITS);
        if (end - at > GROUP || end == at || text.charAt(at) == '0') {
            return end;
        }
        while (end - at < MOST_DIGITS && isGroup(text, end)) {
            end += GROUP + 1;
        }
        return end;
    }

    private static boolean isGroup(String text, int comma) {
        int from = comma + 1;
        return Chars.at(text, comma) == ',' && Chars.endOfDigits(text, from, GROUP + 1) == from + GROUP;
    }
}
