package org.industryfacts.engine.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Answers which words of a list begin at a place of a text. The nodes lie level by level in arrays, those of a level in
 * the order of the words, so that the children of a node lie side by side, sorted by their characters. Immutable.
 */
final class WordTrie {

    /** The node before the first character. */
    static final int ROOT = 0;

    /** No such node; no word. */
    static final int NONE = -1;

    private final char[] label;
    /** Where the children of a node begin; they end where those of the next node begin. */
    private final int[] firstChild;

    private final int[] word;
    private final int[] byFirstChar = new int[Character.MAX_VALUE + 1];

    /** Builds the trie of {@code words}, which are in the order of {@link String#compareTo}, each once. */
    WordTrie(List<String> words) {
        int[] next = levelStarts(words);
        int nodes = next[next.length - 1];
        label = new char[nodes];
        firstChild = new int[nodes + 1];
        word = new int[nodes];
        firstChild[ROOT] = ROOT + 1;
        word[ROOT] = NONE;
        firstChild[nodes] = nodes;
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            addNodes(words.get(i), i, commonPrefix(before, words.get(i)), next);
            before = words.get(i);
        }
        Arrays.fill(byFirstChar, NONE);
        for (int child = firstChild[ROOT]; child < firstChild[ROOT + 1]; child++) {
            byFirstChar[label[child]] = child;
        }
    }

    /** By depth, the index of the first node; last the number of all nodes. */
    private static int[] levelStarts(List<String> words) {
        int[] starts = {0, 1};
        String before = "";
        for (String added : words) {
            if (added.length() + 2 > starts.length) {
                starts = Arrays.copyOf(starts, added.length() + 2);
            }
            for (int depth = commonPrefix(before, added) + 1; depth <= added.length(); depth++) {
                starts[depth + 1]++;
            }
            before = added;
        }
        for (int depth = 1; depth < starts.length; depth++) {
            starts[depth] += starts[depth - 1];
        }
        return starts;
    }

    /** Adds what a word does not share with the one before it; {@code next} has the free node of each depth. */
    private void addNodes(String added, int index, int shared, int[] next) {
        for (int depth = shared + 1; depth <= added.length(); depth++) {
            int node = next[depth]++;
            label[node] = added.charAt(depth - 1);
            firstChild[node] = next[depth + 1];
            word[node] = depth == added.length() ? index : NONE;
        }
    }

    private static int commonPrefix(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    /** The node that {@code c} leads to from {@code node}, or {@link #NONE}. */
    int child(int node, char c) {
        if (node == ROOT) {
            return byFirstChar[c];
        }
        int child = Arrays.binarySearch(label, firstChild[node], firstChild[node + 1], c);
        return child < 0 ? NONE : child;
    }

    /** The index in the list of the word that ends at {@code node}, or {@link #NONE}. */
    int word(int node) {
        return word[node];
    }
}
