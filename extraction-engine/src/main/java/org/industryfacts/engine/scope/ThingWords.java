package org.industryfacts.engine.scope;

import java.util.HashSet;
import java.util.Set;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.LexiconFile.Row;

/**
 * Words for single things that are planned, built and run: a phrase that ends with one of {@code thing-words.tsv} speaks
 * of a thing, not of a sort. Immutable and safe to share between threads.
 */
public final class ThingWords {

    private final Set<String> endings;
    private final int longest;

    private ThingWords(Set<String> endings) {
        this.endings = Set.copyOf(endings);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Loads the words; a bad line fails here. */
    public static ThingWords load() {
        Set<String> endings = new HashSet<>();
        for (Row row : LexiconFile.read(ThingWords.class, "thing-words.tsv", 1)) {
            if (!endings.add(row.text(0))) {
                throw row.error(row.text(0) + " is there twice");
            }
        }
        return new ThingWords(endings);
    }

    /** Whether a phrase ends with such a word, with more before it. */
    public boolean end(String phrase) {
        String bare = phrase.replaceAll("[”’)]+$", "");
        for (int length = Math.min(longest, bare.length() - 1); length > 0; length--) {
            if (endings.contains(bare.substring(bare.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
