package org.industryfacts.engine.ranking;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/** The words of {@code ranking-words.tsv}. */
final class RankingWords {

    /** What a word is to a ranking. */
    enum Kind {
        AMONG,
        BETWEEN,
        LIST,
        OWN,
        CLASS,
        DOES,
        MAKES
    }

    private final Map<String, Kind> kinds;

    private RankingWords(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    static RankingWords load() {
        return new RankingWords(LexiconFile.map(RankingWords.class, "ranking-words.tsv", RankingWords::kind));
    }

    private static Kind kind(Row row) {
        try {
            return Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no kind of word: " + row.text(1));
        }
    }

    /** Whether a word is one for those that a place is among, or for all of them: 各区. */
    boolean isClass(String word) {
        return is(Kind.CLASS, word) || word.startsWith("各");
    }

    boolean is(Kind kind, @Nullable String word) {
        return word != null && kinds.get(word) == kind;
    }
}
