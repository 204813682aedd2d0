package org.industryfacts.engine.value;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few words of the grammar, looked for at a place of a text. Immutable. */
final class WordSet {

    private final List<String> longestFirst;
    private final String firstCharacters;
    private final String lastCharacters;

    private WordSet(List<String> words) {
        this.longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        this.firstCharacters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        this.lastCharacters =
                words.stream().map(word -> word.substring(word.length() - 1)).collect(Collectors.joining());
    }

    /** The words of a list that is written with spaces between them. */
    static WordSet of(String words) {
        return new WordSet(Stream.of(words.split(" ")).toList());
    }

    /** How long the longest word is that begins at {@code at}; 0 where none does. */
    int lengthAt(String text, int at) {
        if (Chars.isOneOf(Chars.at(text, at), firstCharacters)) {
            for (String word : longestFirst) {
                if (text.startsWith(word, at)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** Whether a word ends just before {@code at}. */
    boolean endsAt(String text, int at) {
        if (Chars.isOneOf(Chars.at(text, at - 1), lastCharacters)) {
            for (String word : longestFirst) {
                if (text.startsWith(word, at - word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the first word begins from {@code from} on, before {@code end}; -1 where none does. */
    int firstIn(String text, int from, int end) {
        for (int i = from; i < Math.min(end, text.length()); i++) {
            if (lengthAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }
}
