package org.industryfacts.engine.lexicon;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;

/** Values under the words that phrases end with. Immutable and safe to share between threads where the values are. */
public final class EndingTable<V> {

    /** By the characters of a word from its end to its beginning. */
    private final WordTable<V> backwards = new WordTable<>();

    private EndingTable() {}

    /** @param endings by word, what it makes of a phrase that ends with it */
    public EndingTable(Map<String, V> endings) {
        for (Map.Entry<String, V> ending : endings.entrySet()) {
            put(ending.getKey(), ending.getValue());
        }
    }

    /** A table of words that have no values to speak of. */
    public static EndingTable<Boolean> of(Set<String> words) {
        EndingTable<Boolean> table = new EndingTable<>();
        for (String word : words) {
            table.put(word, Boolean.TRUE);
        }
        return table;
    }

    private void put(String word, V value) {
        backwards.put(new StringBuilder(word).reverse().toString(), value);
    }

    /** Whether a phrase ends with one of the words. */
    public boolean end(String phrase) {
        return longest(phrase) != null;
    }

    /** The value of the longest word that a phrase ends with; null where it ends with none. */
    public @Nullable V longest(String phrase) {
        V longest = null;
        int node = WordTable.START;
        for (int at = phrase.length() - 1; at >= 0; at--) {
            node = backwards.next(node, phrase.charAt(at));
            if (node == WordTable.NONE) {
                break;
            }
            V value = backwards.value(node);
            longest = value == null ? longest : value;
        }
        return longest;
    }
}
