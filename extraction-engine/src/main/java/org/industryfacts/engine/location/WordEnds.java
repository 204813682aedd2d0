package org.industryfacts.engine.location;

import java.util.HashSet;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** Words that others end with. */
record WordEnds(Set<String> words) {

    WordEnds {
        words = Set.copyOf(words);
    }

    static WordEnds load(String file) {
        Set<String> words = new HashSet<>();
        for (Row row : LexiconFile.read(WordEnds.class, file, 1)) {
            if (!words.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new WordEnds(words);
    }

    boolean end(String text) {
        return words.stream().anyMatch(text::endsWith);
    }
}
