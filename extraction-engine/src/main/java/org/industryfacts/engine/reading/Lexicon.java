package org.industryfacts.engine.reading;

import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * The word lists of the reading.
 *
 * @param phraseStops words that end a noun phrase
 * @param reports what the headlines of reports of figures say
 * @param adverbials words that say only how or when, whatever the dictionary takes them for
 */
record Lexicon(Set<String> phraseStops, Set<String> reports, Set<String> adverbials) {

    Lexicon {
        phraseStops = Set.copyOf(phraseStops);
        reports = Set.copyOf(reports);
        adverbials = Set.copyOf(adverbials);
    }

    static Lexicon load() {
        return new Lexicon(words("phrase-stops.tsv"), words("report-words.tsv"), words("adverbials.tsv"));
    }

    static Set<String> words(String file) {
        return LexiconFile.words(Lexicon.class, file);
    }
}
