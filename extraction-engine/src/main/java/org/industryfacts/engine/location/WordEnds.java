package org.industryfacts.engine.location;

import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;

/** Words that others end with. */
record WordEnds(Set<String> words) {

    WordEnds {
        words = Set.copyOf(words);
    }

    static WordEnds load(String file) {
        return new WordEnds(LexiconFile.words(WordEnds.class, file));
    }

    boolean end(String text) {
        return words.stream().anyMatch(text::endsWith);
    }
}
