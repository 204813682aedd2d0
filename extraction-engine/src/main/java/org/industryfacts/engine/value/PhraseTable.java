package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Words with what they mean, found by the longest one that stands at a place of a text. Immutable. */
final class PhraseTable<T> {

    /** A word of the table. */
    record Phrase<T>(String word, T meaning) {}

    private final char[] firstCharacters;
    private final List<List<Phrase<T>>> byFirstCharacter = new ArrayList<>();

    PhraseTable(List<Phrase<T>> phrases) {
        TreeMap<Character, List<Phrase<T>>> sorted = new TreeMap<>();
        for (Phrase<T> phrase : phrases) {
            sorted.computeIfAbsent(phrase.word.charAt(0), first -> new ArrayList<>())
                    .add(phrase);
        }
        this.firstCharacters = new char[sorted.size()];
        for (List<Phrase<T>> begun : sorted.values()) {
            firstCharacters[byFirstCharacter.size()] = begun.get(0).word.charAt(0);
            begun.sort((one, other) -> other.word.length() - one.word.length());
            byFirstCharacter.add(List.copyOf(begun));
        }
    }

    /** The longest word that begins at {@code at}; null where none does. */
    @Nullable
    Phrase<T> at(String text, int at) {
        int first = Arrays.binarySearch(firstCharacters, Chars.at(text, at));
        if (first < 0) {
            return null;
        }
        for (Phrase<T> phrase : byFirstCharacter.get(first)) {
            if (text.startsWith(phrase.word, at)) {
                return phrase;
            }
        }
        return null;
    }

    /** What words begin with. */
    String firstCharacters() {
        return new String(firstCharacters);
    }
}
