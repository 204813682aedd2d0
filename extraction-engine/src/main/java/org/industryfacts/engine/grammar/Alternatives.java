package org.industryfacts.engine.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words of which any may stand at a place; at most places a look at one character tells that none does.
 *
 * @param words each once, the longest first
 * @param byFirst those that begin with a character, the longest first
 * @param byLast those that end with a character, the longest first
 */
record Alternatives(List<String> words, Map<Character, List<String>> byFirst, Map<Character, List<String>> byLast) {

    static Alternatives of(List<String> words) {
        List<String> sorted = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Alternatives(
                sorted,
                grouped(sorted, word -> word.charAt(0)),
                grouped(sorted, word -> word.charAt(word.length() - 1)));
    }

    private static Map<Character, List<String>> grouped(List<String> words, Function<String, Character> character) {
        return words.stream().collect(Collectors.groupingBy(character));
    }

    /** Those that may stand before a place of a text. */
    List<String> before(String text, int end) {
        return end > 0 ? byLast.getOrDefault(text.charAt(end - 1), List.of()) : List.of();
    }

    /** Those that may stand at a place of a text. */
    List<String> at(String text, int start) {
        return start < text.length() ? byFirst.getOrDefault(text.charAt(start), List.of()) : List.of();
    }
}
