package org.industryfacts.engine.value;

/** Classes of characters of cleaned text. Beyond the ends of a text stands {@code NUL}, which is of no class. */
final class Chars {

    static final String DIGITS = "0123456789";
    static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** Figures and the characters of Chinese numerals. */
    static final String NUMERALS = DIGITS + ChineseDigits.NUMERALS;

    private static final char NONE = 0;

    private Chars() {}

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || isLatin(c);
    }

    /** Whether it is a figure or a character of Chinese numerals. */
    static boolean isNumeral(char c) {
        return isDigit(c) || ChineseDigits.isNumeral(c);
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
    }

    /** Whether it is no mark that parts clauses. */
    static boolean isWordCharacter(char c) {
        return isHan(c) || isAlphanumeric(c);
    }

    static boolean isOneOf(char c, String characters) {
        return c != NONE && characters.indexOf(c) >= 0;
    }

    /** Where the run of digits that begins at {@code at} ends, after {@code most} of them at the latest. */
    static int endOfDigits(String text, int at, int most) {
        int end = at;
        while (end - at < most && isDigit(at(text, end))) {
            end++;
        }
        return end;
    }

    /** Where {@code word} ends that begins at {@code at}, or {@code at} where another one stands there. */
    static int skip(String text, int at, String word) {
        return text.startsWith(word, at) ? at + word.length() : at;
    }
}
