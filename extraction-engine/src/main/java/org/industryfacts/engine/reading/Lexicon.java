package org.industryfacts.engine.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/**
 * The word lists of the reading.
 *
 * @param phraseStops words that end a noun phrase
 * @param nameSuffixes what names end with, and whether the bare word may stand for the last such name
 */
record Lexicon(Set<String> phraseStops, Map<String, Boolean> nameSuffixes) {

    Lexicon {
        phraseStops = Set.copyOf(phraseStops);
        nameSuffixes = Map.copyOf(nameSuffixes);
    }

    static Lexicon load() {
        Set<String> stops = new HashSet<>();
        for (Row row : LexiconFile.read(Lexicon.class, "phrase-stops.tsv", 1)) {
            if (!stops.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        Map<String, Boolean> suffixes = new HashMap<>();
        for (Row row : LexiconFile.read(Lexicon.class, "name-suffixes.tsv", 2)) {
            if (suffixes.put(row.text(0), row.text(1).equals("yes")) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new Lexicon(stops, suffixes);
    }
}
