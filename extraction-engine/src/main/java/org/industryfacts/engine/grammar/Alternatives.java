package org.industryfacts.engine.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Words of which any may stand at a place; at most places a look at one character tells that none does. Immutable. */
final class Alternatives {

    private final List<String> words;
    private final Map<Character, List<String>> byFirst;
    private final Map<Character, List<String>> byLast;
    private final long firsts;
    private final long lasts;

    private Alternatives(List<String> words) {
        this.words = words;
        this.byFirst = words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
        this.byLast = words.stream().collect(Collectors.groupingBy(word -> word.charAt(word.length() - 1)));
        this.firsts = CharacterSieve.of(byFirst.keySet());
        this.lasts = CharacterSieve.of(byLast.keySet());
    }

    /** Any of some words, each counted once. */
    static Alternatives of(List<String> words) {
        return new Alternatives(words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The words, the longest first. */
    List<String> words() {
        return words;
    }

    /** A sieve for what they begin with. */
    long firsts() {
        return firsts;
    }

    /** A sieve for what they end with. */
    long lasts() {
        return lasts;
    }

    /** Those that may stand before a place of a text, the longest first. */
    List<String> before(String text, int end) {
        return end > 0 && CharacterSieve.passes(lasts, text.charAt(end - 1))
                ? byLast.getOrDefault(text.charAt(end - 1), List.of())
                : List.of();
    }

    /** Those that may stand at a place of a text, the longest first. */
    List<String> at(String text, int start) {
        return start < text.length() && CharacterSieve.passes(firsts, text.charAt(start))
                ? byFirst.getOrDefault(text.charAt(start), List.of())
                : List.of();
    }

    /** Two are the same whose words are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alternatives alternatives && words.equals(alternatives.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
