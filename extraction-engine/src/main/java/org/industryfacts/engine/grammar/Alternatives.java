package org.industryfacts.engine.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Words of which any may stand at a place; at most places a look at one character tells that none does. Immutable. */
final class Alternatives {

    private final List<String> words;
    /** What each of them begins and ends with, side by side: a word itself is looked at only where that stands. */
    private final String firstCharacters;

    private final String lastCharacters;
    private final long firsts;
    private final long lasts;

    private Alternatives(List<String> words) {
        this.words = words;
        StringBuilder first = new StringBuilder();
        StringBuilder last = new StringBuilder();
        for (String word : words) {
            first.append(word.charAt(0));
            last.append(word.charAt(word.length() - 1));
        }
        this.firstCharacters = first.toString();
        this.lastCharacters = last.toString();
        this.firsts = CharacterSieve.of(firstCharacters);
        this.lasts = CharacterSieve.of(lastCharacters);
    }

    /** Any of some words. */
    static Alternatives of(Set<String> words) {
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort((one, other) -> other.length() - one.length());
        return new Alternatives(List.copyOf(longestFirst));
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

    /**
     * How long the longest word is that stands right before a place of a text and is shorter than a limit; 0 if none.
     */
    int longestBefore(String text, int end, int limit) {
        if (end == 0 || !CharacterSieve.passes(lasts, text.charAt(end - 1))) {
            return 0;
        }
        char last = text.charAt(end - 1);
        for (int i = lastCharacters.indexOf(last); i >= 0; i = lastCharacters.indexOf(last, i + 1)) {
            int length = words.get(i).length();
            if (length < limit && text.startsWith(words.get(i), end - length)) {
                return length;
            }
        }
        return 0;
    }

    /** The same of the words that stand at a place of a text. */
    int longestAt(String text, int start, int limit) {
        if (start == text.length() || !CharacterSieve.passes(firsts, text.charAt(start))) {
            return 0;
        }
        char first = text.charAt(start);
        for (int i = firstCharacters.indexOf(first); i >= 0; i = firstCharacters.indexOf(first, i + 1)) {
            int length = words.get(i).length();
            if (length < limit && text.startsWith(words.get(i), start)) {
                return length;
            }
        }
        return 0;
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
