package org.industryfacts.engine.name;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.WordTable;

/** Values under names of two characters or more, found where a text goes on with one. Filled once, then only read. */
public final class NameTable<V> {

    private final WordTable<Entry<V>> names = new WordTable<>();

    /** Puts a value under a name; false where the name has one already, which stays. */
    public boolean add(String name, V value) {
        return names.putIfAbsent(name, new Entry<>(name, value)) == null;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a name may begin at {@code at}: false at most places. */
    public boolean mayBegin(String text, int at) {
        return names.mayBegin(text, at);
    }

    /** The names with which the text goes on at {@code at}, the longest first. */
    public List<Entry<V>> at(String text, int at) {
        if (!names.mayBegin(text, at)) {
            return List.of();
        }
        List<Entry<V>> found = List.of();
        int node = WordTable.START;
        for (int end = at; end < text.length(); end++) {
            node = names.next(node, text.charAt(end));
            if (node == WordTable.NONE) {
                return found;
            }
            Entry<V> entry = names.value(node);
            if (entry != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(0, entry);
            }
        }
        return found;
    }

    /** The value of a name; null where there is none. */
    @Nullable
    V get(String name) {
        Entry<V> entry = names.get(name);
        return entry == null ? null : entry.value();
    }

    /** A name with its value. */
    public record Entry<V>(String name, V value) {}
}
