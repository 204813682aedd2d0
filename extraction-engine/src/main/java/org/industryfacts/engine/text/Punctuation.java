package org.industryfacts.engine.text;

/** What the marks of a cleaned text do; full-width forms are taken too. */
final class Punctuation {

    private static final String CLOSERS = "”’」』)）》〉】]〕";
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLAUSE_ENDS = ",;:，；：";
    private static final String HAN_NUMERALS = "一二三四五六七八九十";

    private Punctuation() {}

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether the mark at a place ends a sentence if nothing around it forbids that. */
    static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '。', '！', '？', '…' -> true;
            case '!', '?' -> !isAsciiWord(charAt(text, at + 1)) && charAt(text, at + 1) != '=';
            case '.' -> isChineseStop(text, at);
            default -> false;
        };
    }

    /** Whether {@code c} may follow the first mark of a sentence's end as a part of it, as in {@code ?!”}. */
    static boolean prolongsSentenceEnd(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 || isCloser(c);
    }

    /** Whether what follows a would-be end shows that the sentence goes on, as in {@code “为什么?”,他问}. */
    static boolean continuesSentence(char c) {
        return c == '、' || c == '的' || CLAUSE_ENDS.indexOf(c) >= 0;
    }

    /**
     * Whether the mark at a place divides clauses; {@code 1,039}, {@code 10:30} and {@code https://} are not divided.
     */
    static boolean endsClause(String text, int at) {
        char c = text.charAt(at);
        if (CLAUSE_ENDS.indexOf(c) < 0) {
            return false;
        }
        boolean betweenDigits = isDigit(charAt(text, at - 1)) && isDigit(charAt(text, at + 1));
        return switch (c) {
            case ',' -> !(betweenDigits && isGroupOfThree(text, at + 1));
            case ':' -> !betweenDigits && charAt(text, at + 1) != '/';
            default -> true;
        };
    }

    /** A full stop typed as a dot: after a Han character or percent sign, before Chinese text or nothing. */
    private static boolean isChineseStop(String text, int at) {
        char before = charAt(text, at - 1);
        char after = charAt(text, at + 1);
        boolean numbering = HAN_NUMERALS.indexOf(before) >= 0 && !HanCharacters.isHan(charAt(text, at - 2));
        boolean afterChinese = HanCharacters.isHan(before) || before == '%' || isCloser(before);
        return afterChinese && !numbering && (HanCharacters.isHan(after) || after <= ' ' || after == '“');
    }

    private static boolean isGroupOfThree(String text, int at) {
        return isDigit(charAt(text, at + 1)) && isDigit(charAt(text, at + 2)) && !isDigit(charAt(text, at + 3));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiWord(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The character at a place; 0 outside of the text. */
    static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }
}
