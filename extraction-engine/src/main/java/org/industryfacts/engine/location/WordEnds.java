package org.industryfacts.engine.location;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.LexiconFile;

/** Words that others end with. */
record WordEnds(EndingTable<Boolean> words) {

    static WordEnds load(String file) {
        return new WordEnds(EndingTable.of(LexiconFile.words(WordEnds.class, file)));
    }

    boolean end(String text) {
        return words.end(text);
    }
}
