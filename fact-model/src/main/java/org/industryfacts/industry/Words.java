package org.industryfacts.industry;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.DataFile;
import org.industryfacts.fact.Coded;

/** The words around the names of industries, by kind. */
final class Words {

    private static final String FILE = "words.tsv";
    private static final int COLUMNS = 2;

    private final Map<String, WordKind> kinds = new LinkedHashMap<>();
    private final Map<Character, List<String>> modifiersByFirst = new HashMap<>();
    private final Map<Character, List<String>> tailsByLast = new HashMap<>();

    private Words() {}

    static Words load() {
        Words words = new Words();
        DataFile.read(Words.class, FILE, COLUMNS, words::add);
        return words;
    }

    static Words read(Reader text) throws IOException {
        Words words = new Words();
        DataFile.read(FILE, text, COLUMNS, words::add);
        return words;
    }

    /** All words with their kinds, in the order of the data. */
    Map<String, WordKind> all() {
        return Collections.unmodifiableMap(kinds);
    }

    /** The words of a kind, in the order of the data. */
    Set<String> of(WordKind kind) {
        Set<String> words = new LinkedHashSet<>(kinds.keySet());
        words.removeIf(word -> kinds.get(word) != kind);
        return Collections.unmodifiableSet(words);
    }

    /** The kind of a word; null where it is none. */
    @Nullable
    WordKind kind(String word) {
        return kinds.get(word);
    }

    /** What may stand before a name and begins with a character. */
    List<String> modifiersFrom(char first) {
        return modifiersByFirst.getOrDefault(first, List.of());
    }

    /** What may stand after a name, or instead of one, and ends with a character. */
    List<String> tailsTo(char last) {
        return tailsByLast.getOrDefault(last, List.of());
    }

    private void add(List<String> row) {
        String word = row.get(0);
        if (word.isBlank()) {
            throw new IllegalArgumentException("a word is blank");
        }
        WordKind kind = Coded.of(WordKind.class, row.get(1));
        if (kinds.putIfAbsent(word, kind) != null) {
            throw new IllegalArgumentException("the word " + word + " is there twice");
        }
        switch (kind) {
            case MODIFIER ->
                modifiersByFirst
                        .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word);
            case INDUSTRY, FACET, UMBRELLA ->
                tailsByLast
                        .computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                        .add(word);
            case OTHER -> {}
        }
    }
}
