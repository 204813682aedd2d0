package org.industryfacts.engine.reading;

import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * The word lists of the reading.
 *
 * @param phraseWords words that end, join or part noun phrases, with a bit for each {@link PhraseWord} that they are
 * @param reports what the headlines of reports of figures say
 * @param workParts what those of the parts of reports of work say
 * @param adverbials words that say only how or when, whatever the dictionary takes them for
 */
record Lexicon(Map<String, Integer> phraseWords, Set<String> reports, Set<String> workParts, Set<String> adverbials) {

    Lexicon {
        phraseWords = Map.copyOf(phraseWords);
        reports = Set.copyOf(reports);
        workParts = Set.copyOf(workParts);
        adverbials = Set.copyOf(adverbials);
    }

    static Lexicon load() {
        return new Lexicon(
                PhraseWord.all(Map.of(
                        PhraseWord.STOP, words("phrase-stops.tsv"),
                        PhraseWord.AMOUNT, words("amount-words.tsv"),
                        PhraseWord.GOVERNOR, words("amount-verbs.tsv"))),
                words("report-words.tsv"),
                words("work-part-words.tsv"),
                words("adverbials.tsv"));
    }

    static Set<String> words(String file) {
        return LexiconFile.words(Lexicon.class, file);
    }
}
