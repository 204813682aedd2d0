package org.industryfacts.engine.lexicon;

import static java.lang.Character.isLetter;
import static java.lang.Character.isLetterOrDigit;

/**
 * The longest piece of a text, from a place on, that is of one kind. Chinese characters are cut into words by the
 * dictionary; every other stretch is one word.
 */
record Stretch(Kind kind, int end) {

    enum Kind {
        CHINESE,
        /** Digits, with points and commas between them: 1,039.5. */
        NUMBER,
        /** Letters and digits, with signs between them: C919, PD-1, {@code AT&T}. */
        LATIN,
        PUNCTUATION,
        OTHER
    }

    /** The stretch that begins at {@code start}, which lies before {@code limit}. */
    static Stretch at(CharSequence text, int start, int limit) {
        int first = codePoint(text, start, limit);
        int next = start + Character.charCount(first);
        if (isChinese(first)) {
            return new Stretch(Kind.CHINESE, endOfChinese(text, next, limit));
        }
        if (isLetterOrDigit(first)) {
            return run(text, start, next, limit);
        }
        if (isBlank(first)) {
            return new Stretch(Kind.OTHER, endOfBlank(text, next, limit));
        }
        return new Stretch(isPunctuation(first) ? Kind.PUNCTUATION : Kind.OTHER, next);
    }

    /** Whether a character is one that the dictionary cuts into words. */
    static boolean isChinese(int c) {
        boolean common = c >= 0x4E00 && c <= 0x9FFF;
        return common || Character.isIdeographic(c);
    }

    private static int endOfChinese(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && isChinese(codePoint(text, end, limit))) {
            end += Character.charCount(codePoint(text, end, limit));
        }
        return end;
    }

    private static int endOfBlank(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Stretch run(CharSequence text, int start, int next, int limit) {
        boolean letters = false;
        int end = start;
        int before = 0;
        while (end < limit) {
            int c = codePoint(text, end, limit);
            int after = end + Character.charCount(c);
            boolean inRun = isAlphanumeric(c)
                    || end > start && after < limit && joins(before, c, codePoint(text, after, limit));
            if (!inRun) {
                break;
            }
            letters |= isLetter(c);
            before = c;
            end = after;
        }
        return new Stretch(letters ? Kind.LATIN : Kind.NUMBER, Math.max(end, next));
    }

    /** Whether a sign stands within a number or a Latin word. A dash between digits parts a range. */
    private static boolean joins(int before, int sign, int after) {
        if (!isAlphanumeric(before) || !isAlphanumeric(after)) {
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (sign) {
            case '.' -> true;
            case ',' -> digits;
            case '-', '&', '_', '\'' -> !digits;
            default -> false;
        };
    }

    private static boolean isAlphanumeric(int c) {
        return isLetterOrDigit(c) && !isChinese(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL -> true;
            default -> false;
        };
    }

    /** The code point at {@code index}, without looking beyond {@code limit}. */
    private static int codePoint(CharSequence text, int index, int limit) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c) && index + 1 < limit ? Character.codePointAt(text, index) : c;
    }
}
