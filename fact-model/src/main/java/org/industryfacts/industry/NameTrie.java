package org.industryfacts.industry;

import java.util.BitSet;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;

/** Answers which of many names begins at a position of a text. Filled once, then only read. */
final class NameTrie<V> {

    private final WordTable<V> names = new WordTable<>();
    /** What names begin with: most places of a text begin with something else. */
    private final BitSet firstCharacters = new BitSet();

    /** A name that was found; it ends before {@code end}. */
    record Match<V>(int end, V value) {}

    /** Puts a value under a name. */
    void put(String name, V value) {
        firstCharacters.set(Spelling.fold(name.charAt(0)));
        names.put(Spelling.fold(name), value);
    }

    /** The longest name that goes from {@code start} to a boundary, where {@code start} is one too; null if none does. */
    @Nullable
    Match<V> longest(CharSequence text, int start, IntPredicate boundary) {
        if (start == text.length()
                || !firstCharacters.get(Spelling.fold(text.charAt(start)))
                || !isBoundary(text, start, boundary)) {
            return null;
        }
        Match<V> longest = null;
        int node = WordTable.START;
        for (int i = start; i < text.length(); i++) {
            node = names.next(node, Spelling.fold(text.charAt(i)));
            if (node == WordTable.NONE) {
                break;
            }
            V value = names.value(node);
            if (value != null && isBoundary(text, i + 1, boundary)) {
                longest = new Match<>(i + 1, value);
            }
        }
        return longest;
    }

    private static boolean isBoundary(CharSequence text, int position, IntPredicate boundary) {
        return !Spelling.isInsideWord(text, position) && boundary.test(position);
    }
}
