package org.industryfacts.engine.text;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * A syllable of pinyin.
 *
 * @param syllable in the letters a to z, with v for u with diaeresis
 * @param tone 1 to 5, or 0 where it is not written
 */
record PinyinReading(String syllable, int tone) {

    /** The longest syllable, zhuang, with a tone digit and a tone mark of its own. */
    static final int MAX_LENGTH = 8;

    private static final String COMBINING_TONES = "\u0304\u0301\u030C\u0300";

    /** Reads {@code xīn}, {@code xin}, {@code xin1}, {@code nǚ}, {@code nv}; null where the text is no syllable. */
    static @Nullable PinyinReading parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        String marks = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            int mark = tone(c, i == marks.length() - 1);
            if (mark > 0) {
                tone = mark;
            } else if (c == '\u0308' && !letters.isEmpty()) {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (letter(c) != 0) {
                letters.append(letter(c));
            } else {
                return null;
            }
        }
        return letters.isEmpty() ? null : new PinyinReading(spelled(letters.toString()), tone);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static int tone(char c, boolean last) {
        if (last && c >= '1' && c <= '5') {
            return c - '0';
        }
        // A breve is what many type for the caron of the third tone.
        return c == '\u0306' ? 3 : COMBINING_TONES.indexOf(c) + 1;
    }

    /** The plain letter; 0 for what is none. Pinyin fonts have a round a and g of their own. */
    private static char letter(char c) {
        return switch (c) {
            case '\u0251' -> 'a';
            case '\u0261' -> 'g';
            default -> c >= 'a' && c <= 'z' ? c : 0;
        };
    }

    private static String spelled(String letters) {
        return switch (letters) {
            case "lue" -> "lve";
            case "nue" -> "nve";
            case "jv" -> "ju";
            case "qv" -> "qu";
            case "xv" -> "xu";
            case "yv" -> "yu";
            default -> letters;
        };
    }
}
