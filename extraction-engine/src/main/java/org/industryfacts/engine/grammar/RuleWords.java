package org.industryfacts.engine.grammar;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words that the rules of a file name: its lists, and the alternatives of its patterns. What is written alike is
 * read once and shared, since many rules name the same long lists.
 */
final class RuleWords {

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Alternatives> alternatives = new HashMap<>();

    /** Begins a list; false where there is one of that name. A list stands before the rules that use it. */
    boolean begin(String name) {
        return lists.putIfAbsent(name, new LinkedHashSet<>()) == null;
    }

    /** Adds a word to a list that has begun; false where it has the word. */
    boolean add(String name, String word) {
        return lists.get(name).add(word);
    }

    /** The words of a list; null where there is none of that name. */
    @Nullable
    Collection<String> list(String name) {
        Set<String> words = lists.get(name);
        return words == null ? null : Collections.unmodifiableSet(words);
    }

    /**
     * Alternatives, of which some may be lists: {@code 均|@rise}.
     *
     * @throws IllegalArgumentException where they are wrong
     */
    Alternatives of(String written) {
        Alternatives known = alternatives.get(written);
        if (known == null) {
            known = Alternatives.of(words(written));
            alternatives.put(written, known);
        }
        return known;
    }

    private Set<String> words(String written) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : written.split("\\|", -1)) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty alternative in " + written);
            }
            if ("[<{".indexOf(word.charAt(0)) >= 0) {
                throw new IllegalArgumentException("alternatives are words and lists, not " + word);
            }
            if (word.startsWith("@")) {
                words.addAll(known(word.substring(1)));
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private Collection<String> known(String name) {
        Collection<String> words = list(name);
        if (words == null) {
            throw new IllegalArgumentException("no list " + name + "; a list stands before the rules that use it");
        }
        return words;
    }
}
