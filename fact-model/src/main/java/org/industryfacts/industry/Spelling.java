package org.industryfacts.industry;

/** What names are compared without: the case of Latin letters, and which word for "and" joins two parts. */
final class Spelling {

    /** Classifiers that begin names too: 家 in 家电. */
    private static final String COUNTERS = "家种个款项台期位";

    private Spelling() {}

    /** The character that stands for {@code c} and all that are read alike; positions stay what they are. */
    static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return c == '与' || c == '及' ? '和' : c;
    }

    /** The same of a text; the very same string where nothing is written otherwise, as in most. */
    static String fold(String text) {
        int at = 0;
        while (at < text.length() && fold(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (; at < folded.length; at++) {
            folded[at] = fold(folded[at]);
        }
        return new String(folded);
    }

    /**
     * Whether no name begins or ends at a position, since it is inside a Latin word or a number, or between a number
     * and its counter: there is no 家电 in 15家电池企业.
     */
    static boolean isInsideWord(CharSequence text, int position) {
        if (position <= 0 || position >= text.length()) {
            return false;
        }
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        return isLatinOrDigit(before) && isLatinOrDigit(after) || isDigit(before) && COUNTERS.indexOf(after) >= 0;
    }

    private static boolean isLatinOrDigit(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
