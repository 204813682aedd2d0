package org.industryfacts.engine.lexicon;

import java.util.Set;

import org.industryfacts.data.WordTable;

/** Words that phrases of a sort end with, from a file of one column. Immutable and safe to share between threads. */
public final class WordEndings {

    /** By the characters of a word from its end to its beginning. */
    private final WordTable<String> backwards = new WordTable<>();

    private WordEndings(Set<String> endings) {
        for (String ending : endings) {
            backwards.put(new StringBuilder(ending).reverse().toString(), ending);
        }
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
        return ending > 0 && ending < bareLength(phrase);
    }

    /** How many characters the longest of the words has that a phrase ends with; 0 where it ends with none. */
    public int endingOf(String phrase) {
        int end = bareLength(phrase);
        int longest = 0;
        int node = WordTable.START;
        for (int start = end - 1; start >= 0; start--) {
            node = backwards.next(node, phrase.charAt(start));
            if (node == WordTable.NONE) {
                break;
            }
            longest = backwards.value(node) == null ? longest : end - start;
        }
        return longest;
    }

    private static int bareLength(String phrase) {
        int end = phrase.length();
        while (end > 0 && "”’》)".indexOf(phrase.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
