package org.industryfacts.engine.lexicon;

import java.util.BitSet;
import java.util.Set;

/** Words that phrases of a sort end with, from a file of one column. Immutable and safe to share between threads. */
public final class WordEndings {

    private final Set<String> endings;
    private final int longest;
    private final BitSet lastCharacters = new BitSet();

    private WordEndings(Set<String> endings) {
        this.endings = Set.copyOf(endings);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
        endings.forEach(ending -> lastCharacters.set(ending.charAt(ending.length() - 1)));
    }

    /**
     * Loads the words of a resource; a bad line fails here, with its file and number.
     *
     * @param near the class beside whose package the resource lies
     */
    public static WordEndings load(Class<?> near, String resource) {
        return new WordEndings(LexiconFile.words(near, resource));
    }

    /** Whether a phrase is one of the words or ends with one, closing quotation marks and brackets aside. */
    public boolean end(String phrase) {
        return endingOf(phrase) > 0;
    }

    /** Whether a phrase ends with one of the words, with more before it. */
    public boolean endLonger(String phrase) {
        int ending = endingOf(phrase);
        return ending > 0 && ending < bare(phrase).length();
    }

    /** How many characters the longest of the words has that a phrase ends with; 0 where it ends with none. */
    public int endingOf(String phrase) {
        String bare = bare(phrase);
        if (bare.isEmpty() || !lastCharacters.get(bare.charAt(bare.length() - 1))) {
            return 0;
        }
        for (int length = Math.min(longest, bare.length()); length > 0; length--) {
            if (endings.contains(bare.substring(bare.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    private static String bare(String phrase) {
        int end = phrase.length();
        while (end > 0 && "”’》)".indexOf(phrase.charAt(end - 1)) >= 0) {
            end--;
        }
        return phrase.substring(0, end);
    }
}
