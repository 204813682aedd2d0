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

    /** What begins at {@code at}; null where that is no number, is too long to be one, or has a zero before it. */
    static @Nullable Figures read(String text, int at) {
        int end = endOfWhole(text, at);
        boolean leadingZero = end - at > 1 && text.charAt(at) == '0';
        if (end == at || leadingZero || Chars.isDigit(Chars.at(text, end))) {
            return null;
        }
        int places = 0;
        if (Chars.at(text, end) == '.') {
            places = Chars.endOfDigits(text, end + 1, MOST_DIGITS) - end - 1;
            end += places == 0 ? 0 : places + 1;
        }
        return new Figures(end, new BigDecimal(text.substring(at, end).replace(",", "")), places);
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
