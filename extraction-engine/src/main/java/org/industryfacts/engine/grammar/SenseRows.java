package org.industryfacts.engine.grammar;

import java.util.ArrayList;
import java.util.List;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** The words of a shared table that have a sense, so that a rule file needs no list of its own for them. */
public final class SenseRows {

    private static final String ROOT = "/org/industryfacts/engine/";
    private static final int COLUMNS = 3;
    private static final int SENSES = 2;

    private final String table;
    private final List<Row> rows;

    private SenseRows(String table, List<Row> rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param table below the package of the engine; its first column holds words, its third their senses
     */
    public static SenseRows load(String table) {
        return new SenseRows(table, LexiconFile.read(SenseRows.class, ROOT + table, COLUMNS));
    }

    /**
     * The words that have one of some senses.
     *
     * @throws IllegalArgumentException where a sense has none
     */
    public List<String> of(String... senses) {
        List<String> words = new ArrayList<>();
        for (String sense : senses) {
            addWords(sense, words);
        }
        return words;
    }

    private void addWords(String sense, List<String> words) {
        int before = words.size();
        for (Row row : rows) {
            if (List.of(row.text(SENSES).split(" ")).contains(sense)) {
                words.add(row.text(0));
            }
        }
        if (words.size() == before) {
            throw new IllegalArgumentException("no word of " + table + " has the sense " + sense);
        }
    }
}
