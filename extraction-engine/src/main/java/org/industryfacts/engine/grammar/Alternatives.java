package org.industryfacts.engine.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Words of which any may stand at a place.
 *
 * @param words each once, the longest first
 * @param firsts the characters that some word begins with: at most places none of them stands
 * @param lasts the characters that some word ends with
 */
record Alternatives(List<String> words, String firsts, String lasts) {

    static Alternatives of(List<String> words) {
        List<String> sorted = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Alternatives(
                sorted,
                characters(sorted, word -> word.charAt(0)),
                characters(sorted, word -> word.charAt(word.length() - 1)));
    }

    private static String characters(List<String> words, ToIntFunction<String> character) {
        return words.stream()
                .mapToInt(character)
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Those that may stand before a place of a text, as far as its character there tells. */
    List<String> before(String text, int end) {
        return end > 0 && lasts.indexOf(text.charAt(end - 1)) >= 0 ? words : List.of();
    }

    /** Those that may stand at a place of a text, as far as its character there tells. */
    List<String> at(String text, int start) {
        return start < text.length() && firsts.indexOf(text.charAt(start)) >= 0 ? words : List.of();
    }
}
