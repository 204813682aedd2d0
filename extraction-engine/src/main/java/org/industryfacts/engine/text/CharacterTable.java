package org.industryfacts.engine.text;

import org.industryfacts.engine.lexicon.LexiconFile;

/** What each UTF-16 unit is to be written as; itself, unless something else was put. */
final class CharacterTable {

    /** By unit, how much what is written is more, modulo 2^16. */
    private final char[] differences = new char[Character.MAX_VALUE + 1];

    void put(char from, char to) {
        differences[from] = (char) (to - from);
    }

    char get(char c) {
        return (char) (c + differences[c]);
    }

    boolean changes(char c) {
        return differences[c] != 0;
    }

    /** The text with each character as the table has it; the very same string where that changes nothing. */
    String map(String text) {
        int at = 0;
        while (at < text.length() && !changes(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] mapped = text.toCharArray();
        for (; at < mapped.length; at++) {
            mapped[at] = get(mapped[at]);
        }
        return new String(mapped);
    }

    /** The one character that a column holds. */
    static char character(LexiconFile.Row row, int column) {
        String text = row.text(column);
        if (text.length() != 1 || Character.isSurrogate(text.charAt(0))) {
            throw row.error("column " + (column + 1) + " is not one character: " + text);
        }
        return text.charAt(0);
    }
}
