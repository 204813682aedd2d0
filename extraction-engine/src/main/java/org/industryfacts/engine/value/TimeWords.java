package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.value.PhraseTable.Phrase;

/** The words that tell times without figures: 今年, 上月, 近日, 同期. */
final class TimeWords {

    private static final String FILE = "time-words.tsv";
    private static final String ANY_HAN = "*";

    /** How a word tells its time. */
    enum Kind {
        YEAR,
        SAID,
        QUARTER,
        MONTH,
        DAY,
        VAGUE,
        AHEAD,
        BASE,
        FORMER
    }

    /** A word, and how far it counts from what it counts from. */
    record TimeWord(String word, Kind kind, int number, String notAfter) {}

    private final PhraseTable<TimeWord> words;

    private TimeWords(PhraseTable<TimeWord> words) {
        this.words = words;
    }

    static TimeWords load() {
        List<Phrase<TimeWord>> words = new ArrayList<>();
        for (LexiconFile.Row row : LexiconFile.read(TimeWords.class, FILE, 4)) {
            String notAfter = row.optionalText(3);
            TimeWord word = new TimeWord(
                    row.text(0), row.constant(Kind.class, 1), row.integer(2), notAfter == null ? "" : notAfter);
            words.add(new Phrase<>(word.word, word));
        }
        return new TimeWords(new PhraseTable<>(words));
    }

    /** The longest word that stands at {@code at}; null where none does. */
    @Nullable
    TimeWord at(String text, int at) {
        Phrase<TimeWord> phrase = words.at(text, at);
        if (phrase == null) {
            return null;
        }
        char before = Chars.at(text, at - 1);
        String notAfter = phrase.meaning().notAfter;
        boolean within = notAfter.equals(ANY_HAN) ? Chars.isHan(before) : Chars.isOneOf(before, notAfter);
        return within ? null : phrase.meaning();
    }

    /** What words begin with. */
    String firstCharacters() {
        return words.firstCharacters();
    }
}
