package org.industryfacts.engine.page;

import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Rewriter;
import org.industryfacts.engine.text.Span;

/**
 * Closes the blanks that typesetting puts between Chinese and figures or abbreviations, as in {@code 增长 14.6%}: they mean
 * nothing, yet would part what reads as one. They are no dirt, so the cleaned text keeps them. Only in lines of prose;
 * elsewhere a blank parts cells.
 */
final class TypesetBlanks {

    private static final String KIND = "typesetting";

    private TypesetBlanks() {}

    static CleanText close(CleanText page) {
        String text = page.text();
        Rewriter rewriter = new Rewriter(page, KIND);
        for (int line = 0; line < text.length(); ) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 ? text.length() : newline;
            closeLine(text, line, end, rewriter);
            line = end + 1;
        }
        return rewriter.rewritten();
    }

    private static void closeLine(String text, int start, int end, Rewriter rewriter) {
        if (!isProse(text, start, end)) {
            return;
        }
        for (int at = start + 1; at < end - 1; at++) {
            if (text.charAt(at) == ' ' && parts(text.charAt(at - 1), text.charAt(at + 1))) {
                rewriter.delete(new Span(at, at + 1));
            }
        }
    }

    /** Whether a line holds a comma or a full stop, other than a comma that parts thousands. */
    private static boolean isProse(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == ',' && !(i + 1 < end && isDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank between these two stands where Chinese meets figures or an abbreviation. */
    private static boolean parts(char before, char after) {
        return isChinese(before) && isForeign(after) || isForeign(before) && (isChinese(after) || after == '%');
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isForeign(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c == '%';
    }
}
