package org.industryfacts.engine.place;

import org.industryfacts.engine.lexicon.LexiconFile;

/** Loads lexicons of one column. */
final class WordSet {

    private WordSet() {}

    static NameTrie<Boolean> load(String file) {
        NameTrie<Boolean> words = new NameTrie<>();
        for (LexiconFile.Row row : LexiconFile.read(WordSet.class, file, 1)) {
            if (words.putIfAbsent(row.text(0), Boolean.TRUE) != null) {
                throw row.error(row.text(0) + " is there already");
            }
        }
        return words;
    }
}
