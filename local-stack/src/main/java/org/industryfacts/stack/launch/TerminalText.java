package org.industryfacts.stack.launch;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text in the columns of a terminal, where a Chinese character takes two. */
final class TerminalText {

    private static final String ELLIPSIS = "\u2026";

    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private TerminalText() {}

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** The text in exactly the given columns: filled up with spaces, or cut, with an ellipsis in place of the rest. */
    static String fit(String text, int columns) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String shown = width(line) <= columns ? line : cut(line, columns - width(ELLIPSIS)) + ELLIPSIS;
        return shown + " ".repeat(columns - width(shown));
    }

    private static String cut(String line, int columns) {
        StringBuilder kept = new StringBuilder();
        int taken = 0;
        for (int codePoint : line.codePoints().toArray()) {
            taken += width(codePoint);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint)) && !isHalfWidth(codePoint)
                || isCjkPunctuation(codePoint)
                || isFullWidthForm(codePoint)
                || isEmoji(codePoint);
    }

    private static boolean isHalfWidth(int codePoint) {
        return codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    }

    private static boolean isCjkPunctuation(int codePoint) {
        return codePoint >= 0x3000 && codePoint <= 0x303E || codePoint >= 0x3200 && codePoint <= 0x33FF;
    }

    private static boolean isFullWidthForm(int codePoint) {
        return codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
    }

    private static boolean isEmoji(int codePoint) {
        return codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }
}
