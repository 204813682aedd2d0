package org.industryfacts.industry;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.EnumMap;
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
    }
}
