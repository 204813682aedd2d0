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
 * @param reports what the headlines of reports of figures say
 * @param adverbials words that say only how or when, whatever the dictionary takes them for
 */
record Lexicon(
        Set<String> phraseStops, Map<String, Boolean> nameSuffixes, Set<String> reports, Set<String> adverbials) {

    Lexicon {
        phraseStops = Set.copyOf(phraseStops);
        nameSuffixes = Map.copyOf(nameSuffixes);
        reports = Set.copyOf(reports);
        adverbials = Set.copyOf(adverbials);
    }

    static Lexicon load() {
        Map<String, Boolean> suffixes = new HashMap<>();
        for (Row row : LexiconFile.read(Lexicon.class, "name-suffixes.tsv", 2)) {
            if (suffixes.put(row.text(0), row.text(1).equals("yes")) != null) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new Lexicon(words("phrase-stops.tsv"), suffixes, words("report-words.tsv"), words("adverbials.tsv"));
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (Row row : LexiconFile.read(Lexicon.class, file, 1)) {
            if (!words.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return words;
    }
}
