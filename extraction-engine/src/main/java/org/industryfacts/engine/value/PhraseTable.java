package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Words with what they mean, found by the longest one that stands at a place of a text. Immutable. */
final class PhraseTable<T> {

    /** A word of the table. */
    record Phrase<T>(String word, T meaning) {}

    private final Map<Character, List<Phrase<T>>> byFirstCharacter = new HashMap<>();

    PhraseTable(List<Phrase<T>> phrases) {
        phrases.stream()
                .sorted(Comparator.comparingInt((Phrase<T> phrase) -> phrase.word.length())
                        .reversed())
                .forEach(phrase -> byFirstCharacter
                        .computeIfAbsent(phrase.word.charAt(0), first -> new ArrayList<>())
                        .add(phrase));
    }

    /** The longest word that begins at {@code at}; null where none does. */
    @Nullable
    Phrase<T> at(String text, int at) {
        for (Phrase<T> phrase : byFirstCharacter.getOrDefault(Chars.at(text, at), List.of())) {
            if (text.startsWith(phrase.word, at)) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether a word may begin with {@code c}. */
    boolean beginsWith(char c) {
        return byFirstCharacter.containsKey(c);
    }
}
