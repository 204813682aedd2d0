package org.industryfacts.engine.grammar;

import java.util.List;

import org.industryfacts.engine.lexicon.LexiconFile;

/** The words of a shared table that have a sense, so that a rule file needs no list of its own for them. */
public final class SenseRows {

    private static final String ROOT = "/org/industryfacts/engine/";
    private static final int COLUMNS = 3;
    private static final int SENSES = 2;

    private SenseRows() {}

    /**
     * The words of a table that have a sense.
     *
     * @param table below the package of the engine; its first column holds words, its third their senses
     */
    public static List<String> of(String table, String sense) {
        List<String> words = LexiconFile.read(SenseRows.class, ROOT + table, COLUMNS).stream()
                .filter(row -> List.of(row.text(SENSES).split(" ")).contains(sense))
                .map(row -> row.text(0))
                .toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word of " + table + " has the sense " + sense);
        }
        return words;
    }
}
