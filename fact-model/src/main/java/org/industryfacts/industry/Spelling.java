package org.industryfacts.industry;

/** What names are compared without: the case of Latin letters, and which word for "and" joins two parts. */
final class Spelling {

    private Spelling() {}

    /** The character that stands for {@code c} and all that are read alike; positions stay what they are. */
    static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return c == '与' || c == '及' ? '和' : c;
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** Whether a position is inside a Latin word or number, so that no name begins or ends there. */
    static boolean isInsideWord(CharSequence text, int position) {
        return position > 0
                && position < text.length()
                && isLatinOrDigit(text.charAt(position - 1))
                && isLatinOrDigit(text.charAt(position));
    }

    private static boolean isLatinOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
