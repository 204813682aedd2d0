package org.industryfacts.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/**
 * Values under words, found where a text goes on with one: a trie whose steps from node to node lie in one hash table.
 * Filled once, then only read; then safe to share between threads.
 */
public final class WordTable<V> {

    /** Where every word begins. */
    public static final int START = 0;

    /** Where no word goes on: none ends where all begin. */
    public static final int NONE = 0;

    private static final int FREE = 0;

    private static final int NO_CHARACTER = -1;

    /**
     * How many bits of a step are the node that it leads to; above them stand the character and where it leads from.
     */
    private static final int NODE_BITS = 24;

    private static final int LAST_NODE = (1 << NODE_BITS) - 1;

    /** So many bits that most pairs of characters have one of their own. */
    private static final int PAIRS_PER_STEP = 4;

    /** From node to node, all of a step in one place of memory; half of the places are free. */
    private long[] steps = new long[1 << 6];

    /** By node. */
    private final List<@Nullable V> values = new ArrayList<>();

    /** What words of several characters begin with: most of what begins as a word goes on otherwise. */
    private PairSieve firstPairs = new PairSieve(PAIRS_PER_STEP * steps.length);

    /** A bit for some characters each, whether one of them is a word itself. */
    private long loneCharacters;

    private int longestWord;

    public WordTable() {
        values.add(null);
    }

    /** A table of words that have no values to speak of. */
    public static WordTable<Boolean> of(Collection<String> words) {
        WordTable<Boolean> table = new WordTable<>();
        for (String word : words) {
            table.put(word, Boolean.TRUE);
        }
        return table;
    }

    /** A word that was found; it ends before {@code end}. */
    public record Match<V>(int end, V value) {}

    /** Puts a value under a word; a value that is there already is handed back and stays. */
    public @Nullable V putIfAbsent(String word, V value) {
        int node = add(word);
        V known = values.get(node);
        if (known == null) {
            values.set(node, value);
        }
        return known;
    }

    /** Puts a value under a word, instead of one that is there already. */
    public void put(String word, V value) {
        values.set(add(word), value);
    }

    /** The value of a word; null where it has none. */
    public @Nullable V get(CharSequence word) {
        int node = START;
        for (int i = 0; i < word.length(); i++) {
            node = next(node, word.charAt(i));
            if (node == NONE) {
                return null;
            }
        }
        return values.get(node);
    }

    /** Whether some word begins with this character. */
    public boolean mayBegin(char c) {
        return next(START, c) != NONE;
    }

    /** Whether some word may begin at {@code start}: false at most places, and only where none does. */
    public boolean mayBegin(CharSequence text, int start) {
        if (start >= text.length()) {
            return false;
        }
        char c = text.charAt(start);
        return start + 1 < text.length() && firstPairs.passes(c, text.charAt(start + 1))
                || (loneCharacters & 1L << c) != 0 && value(next(START, c)) != null;
    }

    /** Where a character leads to from where the characters before it led; {@link #NONE} where no word goes on so. */
    public int next(int node, char c) {
        long from = from(node, c);
        int at = place(from);
        while (steps[at] >>> NODE_BITS != from) {
            if (steps[at] == FREE) {
                return NONE;
            }
            at = at + 1 & steps.length - 1;
        }
        return (int) steps[at] & LAST_NODE;
    }

    /** The longest word that begins at {@code start}; null where none does. */
    public @Nullable Match<V> longest(CharSequence text, int start) {
        return longest(text, start, text.length());
    }

    /** The longest of the words that begin at {@code start} and end at {@code limit} at the latest; null if none. */
    public @Nullable Match<V> longest(CharSequence text, int start, int limit) {
        return longest(text, start, limit, end -> true);
    }

    /** The same of those words that end where a word may end. */
    public @Nullable Match<V> longest(CharSequence text, int start, int limit, IntPredicate mayEnd) {
        if (!mayBegin(text, start)) {
            return null;
        }
        Match<V> longest = null;
        int node = START;
        for (int end = start + 1; end <= Math.min(limit, text.length()); end++) {
            node = next(node, text.charAt(end - 1));
            if (node == NONE) {
                break;
            }
            V value = values.get(node);
            if (value != null && mayEnd.test(end)) {
                longest = new Match<>(end, value);
            }
        }
        return longest;
    }

    /** Whether one of the words ends at {@code end}. */
    public boolean endsAt(CharSequence text, int end) {
        for (int start = Math.max(0, end - longestWord); start < end; start++) {
            Match<V> match = longest(text, start, end);
            if (match != null && match.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** The value of the word that ends here; null where none does. */
    public @Nullable V value(int node) {
        return values.get(node);
    }

    public boolean isEmpty() {
        return values.size() == 1;
    }

    private int add(String word) {
        longestWord = Math.max(longestWord, word.length());
        int node = START;
        for (int i = 0; i < word.length(); i++) {
            node = add(node, word.charAt(i));
        }
        // Last, since the pairs are gathered from the steps where these grow.
        if (word.length() == 1) {
            loneCharacters |= 1L << word.charAt(0);
        } else {
            firstPairs.add(word.charAt(0), word.charAt(1));
        }
        return node;
    }

    private int add(int node, char c) {
        int known = next(node, c);
        if (known != NONE) {
            return known;
        }
        if (values.size() >= LAST_NODE) {
            throw new IllegalStateException("the words of a table have at most " + LAST_NODE + " beginnings");
        }
        if (2 * values.size() >= steps.length) {
            grow();
        }
        put(from(node, c) << NODE_BITS | values.size());
        values.add(null);
        return values.size() - 1;
    }

    private void grow() {
        long[] old = steps;
        steps = new long[2 * old.length];
        for (long step : old) {
            if (step != FREE) {
                put(step);
            }
        }
        firstPairs = pairs();
    }

    /** Gathers anew what words begin with, for as many as there may be now. */
    private PairSieve pairs() {
        PairSieve pairs = new PairSieve(PAIRS_PER_STEP * steps.length);
        int[] firstCharacters = new int[values.size()];
        Arrays.fill(firstCharacters, NO_CHARACTER);
        for (long step : steps) {
            if (step != FREE && origin(step) == START) {
                firstCharacters[(int) step & LAST_NODE] = character(step);
            }
        }
        for (long step : steps) {
            if (step != FREE && origin(step) != START && firstCharacters[origin(step)] != NO_CHARACTER) {
                pairs.add((char) firstCharacters[origin(step)], character(step));
            }
        }
        return pairs;
    }

    private void put(long step) {
        int at = place(step >>> NODE_BITS);
        while (steps[at] != FREE) {
            at = at + 1 & steps.length - 1;
        }
        steps[at] = step;
    }

    private static long from(int node, char c) {
        return node + 1L << Character.SIZE | c;
    }

    /** The node that a step leads from. */
    private static int origin(long step) {
        return (int) (step >>> NODE_BITS + Character.SIZE) - 1;
    }

    private static char character(long step) {
        return (char) (step >>> NODE_BITS);
    }

    private int place(long from) {
        return (int) (from * 0x9E3779B97F4A7C15L >>> Integer.SIZE) & steps.length - 1;
    }
}
