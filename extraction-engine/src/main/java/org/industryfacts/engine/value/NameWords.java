package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.unit.Unit;

/** The words that turn the number before them into a name, a class or an ordinal: 36岁, 8英寸, 10年期, 2500米级. */
final class NameWords {

    private static final String FILE = "name-words.tsv";
    private static final String ANY_UNIT = "*";
    private static final String NO_UNIT = "";

    /** Each word with the characters behind it that make it a part of another one. */
    private final Map<String, PhraseTable<String>> byUnit = new HashMap<>();

    private NameWords(Map<String, List<PhraseTable.Phrase<String>>> words) {
        words.forEach((unit, phrases) -> byUnit.put(unit, new PhraseTable<>(phrases)));
    }

    static NameWords load() {
        Map<String, List<PhraseTable.Phrase<String>>> words = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read(NameWords.class, FILE, 3)) {
            String unit = row.optionalText(0);
            String others = row.optionalText(2);
            words.computeIfAbsent(unit == null ? NO_UNIT : unit, key -> new ArrayList<>())
                    .add(new PhraseTable.Phrase<>(row.text(1), others == null ? "" : others));
        }
        return new NameWords(words);
    }

    /** Where the name ends whose number, and {@code unit} if it has one, end at {@code at}; {@code at} for no name. */
    int endOfName(@Nullable Unit unit, String text, int at) {
        if (unit == null) {
            return endOf(NO_UNIT, text, at);
        }
        int end = endOf(unit.written(), text, at);
        return end > at ? end : endOf(ANY_UNIT, text, at);
    }

    private int endOf(String unit, String text, int at) {
        PhraseTable<String> words = byUnit.get(unit);
        PhraseTable.Phrase<String> word = words == null ? null : words.at(text, at);
        if (word == null) {
            return at;
        }
        int end = at + word.word().length();
        return Chars.isOneOf(Chars.at(text, end), word.meaning()) ? at : end;
    }
}
