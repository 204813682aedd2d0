package org.industryfacts.industry;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.industryfacts.data.DataFile;
import org.industryfacts.fact.Coded;

/** The words around the names of industries, by kind. */
final class Words {

    private static final String FILE = "words.tsv";
    private static final int COLUMNS = 2;

    private final Map<WordKind, Set<String>> byKind = new EnumMap<>(WordKind.class);
    private final Map<Character, List<String>> modifiersByFirst = new HashMap<>();
    private final Map<Character, List<String>> tailsByLast = new HashMap<>();

    private Words() {
        for (WordKind kind : WordKind.values()) {
            byKind.put(kind, new LinkedHashSet<>());
        }
    }

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

    Set<String> of(WordKind kind) {
        return Collections.unmodifiableSet(byKind.get(kind));
    }

    boolean isOf(String word, WordKind kind) {
        return byKind.get(kind).contains(word);
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
        if (byKind.values().stream().anyMatch(words -> words.contains(word))) {
            throw new IllegalArgumentException("the word " + word + " is there twice");
        }
        byKind.get(kind).add(word);
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
