package org.industryfacts.engine.text;

import org.industryfacts.engine.lexicon.LexiconFile;

/** What each UTF-16 unit is to be written as; itself, unless something else was put. */
final class CharacterTable {

    private final char[] table = new char[Character.MAX_VALUE + 1];

    CharacterTable() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            table[c] = c;
        }
        table[Character.MAX_VALUE] = Character.MAX_VALUE;
    }

    void put(char from, char to) {
        table[from] = to;
    }

    char get(char c) {
        return table[c];
    }

    boolean changes(char c) {
        return table[c] != c;
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
            mapped[at] = table[mapped[at]];
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
