package org.industryfacts.engine.text;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/**
 * Does to a text what was done to the damaged ones: replaces byte sequences in its GBK form, wherever they stand, and
 * decodes what comes of it. A repair is believed only if this gives back the characters that are shown.
 */
final class ShiftDamage {

    /** Stands for what was inserted before certain marks: eaten with the byte before it, or else not shown. */
    private static final int INSERTED = 1;

    private static final String MARKS_WITH_INSERTION = "，！";

    private final GbkTable gbk;
    private final Map<Character, String> annotations;

    /** @param annotations what the page put behind characters, without brackets */
    ShiftDamage(GbkTable gbk, Map<Character, String> annotations) {
        this.gbk = gbk;
        this.annotations = annotations;
    }

    /** The text as the damage leaves it; characters that are neither ASCII nor in GBK are left out. */
    String apply(String text) {
        return decoded(annotated(encoded(text)));
    }

    private byte[] encoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (gbk.has(c)) {
                bytes.write(gbk.lead(c));
                bytes.write(gbk.trail(c));
            } else if (c <= '~') {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] annotated(byte[] bytes) {
        ByteArrayOutputStream annotated = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            char c = i + 1 < bytes.length ? gbk.character(bytes[i] & 0xFF, bytes[i + 1] & 0xFF) : GbkTable.NONE;
            String annotation = annotations.get(c);
            if (MARKS_WITH_INSERTION.indexOf(c) >= 0) {
                annotated.write(INSERTED);
            }
            annotated.write(bytes[i]);
            if (annotation != null) {
                annotated.write(bytes[++i]);
                annotated.writeBytes(encoded("(" + annotation + ")"));
            }
        }
        return annotated.toByteArray();
    }

    private String decoded(byte[] bytes) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            if (first == GbkTable.LONE_LEAD) {
                shown.append(GbkTable.LONE_LEAD_SHOWN);
                continue;
            }
            if (first < GbkTable.FIRST_LEAD) {
                shown.append(first == INSERTED ? "" : String.valueOf((char) first));
                continue;
            }
            int second = ++i < bytes.length ? bytes[i] & 0xFF : 0;
            if (second < GbkTable.FIRST_TRAIL || second == 0x7F) {
                shown.append('?');
            } else if (gbk.character(first, second) != GbkTable.NONE) {
                shown.append(gbk.character(first, second));
            }
        }
        return shown.toString();
    }

    /**
     * Whether {@code damaged} is what {@code text} shows from a place on, up to a place or beyond it. Marks count the
     * same in full and half width.
     */
    static boolean isShown(String damaged, String text, int from, int to) {
        if (damaged.length() < to - from || from + damaged.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < damaged.length(); i++) {
            if (folded(damaged.charAt(i)) != folded(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
    }
}
