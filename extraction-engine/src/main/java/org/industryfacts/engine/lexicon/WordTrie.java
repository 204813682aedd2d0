package org.industryfacts.engine.lexicon;

import java.util.Arrays;

/**
 * Answers which words of a list begin at a place of a text. The nodes lie level by level, those of a level in the order
 * of the words, so that the children of a node lie side by side, sorted by their characters. What is looked at together
 * lies together, the characters of all children and the numbers of one node, since each look at another place of memory
 * takes longer than all else. Immutable.
 */
final class WordTrie {

    /** The node before the first character. */
    static final int ROOT = 0;

    /** No such node; no word. */
    static final int NONE = -1;

    /** How many numbers a node takes. */
    private static final int STRIDE = 3;

    /** Where in a node it lies where its children begin; they end where those of the next node begin. */
    private static final int FIRST_CHILD = 0;

    private static final int WORD = 1;
    private static final int COST = 2;

    private final int[] nodes;
    /** By node, the character that leads to it. */
    private final char[] labels;

    private final int[] byFirstChar = new int[Character.MAX_VALUE + 1];

    /** How many bits tell of pairs of characters: few enough to lie near, many enough that few pairs share one. */
    private static final int PAIR_BITS = 18;

    /** By a hash of two characters, a bit for whether words begin with them. */
    private final long[] firstPairs = new long[1 << PAIR_BITS - 6];

    /**
     * Builds the trie.
     *
     * @param words in the order of {@link String#compareTo}, each once
     * @param costs what each costs
     */
    WordTrie(String[] words, int[] costs) {
        int[] shared = sharedWithPrevious(words);
        int[] next = levelStarts(words, shared);
        int size = next[next.length - 1];
        nodes = new int[STRIDE * (size + 1)];
        labels = new char[size];
        set(ROOT, FIRST_CHILD, ROOT + 1);
        set(ROOT, WORD, NONE);
        set(size, FIRST_CHILD, size);
        for (int i = 0; i < words.length; i++) {
            add(words[i], i, shared[i], costs[i], next);
        }
        Arrays.fill(byFirstChar, NONE);
        for (int child = get(ROOT, FIRST_CHILD); child < get(ROOT + 1, FIRST_CHILD); child++) {
            byFirstChar[labels[child]] = child;
        }
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> Integer.SIZE - PAIR_BITS;
    }

    /** Whether words may begin with these two characters: false for most pairs, and only where none does. */
    boolean mayBegin(char first, char second) {
        int pair = pair(first, second);
        return (firstPairs[pair >>> 6] & 1L << pair) != 0;
    }

    private int get(int node, int what) {
        return nodes[STRIDE * node + what];
    }

    private void set(int node, int what, int value) {
        nodes[STRIDE * node + what] = value;
    }

    /** With how many characters each word begins as the one before it does. */
    private static int[] sharedWithPrevious(String[] words) {
        int[] shared = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            shared[i] = commonPrefix(words[i - 1], words[i]);
        }
        return shared;
    }

    /** By depth, the index of the first node; last the number of all nodes. */
    private static int[] levelStarts(String[] words, int[] shared) {
        int[] starts = {0, 1};
        for (int i = 0; i < words.length; i++) {
            starts = withNodes(starts, words[i].length(), shared[i]);
        }
        for (int depth = 1; depth < starts.length; depth++) {
            starts[depth] += starts[depth - 1];
        }
        return starts;
    }

    /** Counts the nodes that a word does not share with the one before it, each where those of the next depth begin. */
    private static int[] withNodes(int[] counts, int length, int shared) {
        int[] counted = length + 2 > counts.length ? Arrays.copyOf(counts, length + 2) : counts;
        for (int depth = shared + 1; depth <= length; depth++) {
            counted[depth + 1]++;
        }
        return counted;
    }

    /** Adds what a word does not share with the one before it; {@code next} has the free node of each depth. */
    private void add(String word, int index, int shared, int cost, int[] next) {
        int length = word.length();
        for (int depth = shared + 1; depth <= length; depth++) {
            int node = next[depth]++;
            labels[node] = word.charAt(depth - 1);
            set(node, FIRST_CHILD, next[depth + 1]);
            set(node, WORD, depth == length ? index : NONE);
        }
        set(next[length] - 1, COST, cost);
        if (length > 1 && shared < 2) {
            int pair = pair(word.charAt(0), word.charAt(1));
            firstPairs[pair >>> 6] |= 1L << pair;
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
        int low = get(node, FIRST_CHILD);
        int end = get(node + 1, FIRST_CHILD);
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (labels[middle] < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < end && labels[low] == c ? low : NONE;
    }

    /** The index in the list of the word that ends at {@code node}, or {@link #NONE}. */
    int word(int node) {
        return get(node, WORD);
    }

    /** What the word costs that ends at {@code node}; nothing of meaning where none does. */
    int cost(int node) {
        return get(node, COST);
    }
}
