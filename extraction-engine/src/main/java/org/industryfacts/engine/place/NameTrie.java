package org.industryfacts.engine.place;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;

/** Answers which of many names begins at a position of a text. Filled once, then only read. */
final class NameTrie<V> {

    private final WordTable<V> names = new WordTable<>();
    /** What names begin with: most places of a text begin with something else. */
    private final BitSet firstCharacters = new BitSet();

    private int longestName;

    /** Puts a value under a name; a value that is there already is handed back and stays. */
    @Nullable
    V putIfAbsent(String name, V value) {
        firstCharacters.set(name.charAt(0));
        longestName = Math.max(longestName, name.length());
        return names.putIfAbsent(name, value);
    }

    /** The longest name of those that begin at {@code start} and end at {@code limit} at the latest; null if none. */
    @Nullable
    Match<V> longest(CharSequence text, int start, int limit) {
        int end = Math.min(limit, text.length());
        if (start >= end || !firstCharacters.get(text.charAt(start))) {
            return null;
        }
        int node = WordTable.START;
        Match<V> longest = null;
        for (int i = start; i < end; i++) {
            node = names.next(node, text.charAt(i));
            if (node == WordTable.NONE) {
                break;
            }
            V value = names.value(node);
            if (value != null) {
                longest = new Match<>(i + 1, value);
            }
        }
        return longest;
    }

    @Nullable
    Match<V> longest(CharSequence text, int start) {
        return longest(text, start, text.length());
    }

    /** Whether one of the names ends at {@code end}. */
    boolean endsAt(CharSequence text, int end) {
        for (int start = Math.max(0, end - longestName); start < end; start++) {
            Match<V> match = longest(text, start, end);
            if (match != null && match.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** A name that was found; it ends before {@code end}. */
    record Match<V>(int end, V value) {}
}
