package org.industryfacts.engine.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Values under names of two characters or more, found where a text goes on with one. Filled once, then only read. */
public final class NameTable<V> {

    private final Map<Integer, List<Entry<V>>> byStart = new HashMap<>();

    /** Puts a value under a name; false where the name has one already, which stays. */
    public boolean add(String name, V value) {
        List<Entry<V>> entries = byStart.computeIfAbsent(start(name, 0), start -> new ArrayList<>());
        if (entries.stream().anyMatch(entry -> entry.name().equals(name))) {
            return false;
        }
        entries.add(new Entry<>(name, value));
        entries.sort(Comparator.comparingInt(entry -> -entry.name().length()));
        return true;
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The names with which the text goes on at {@code at}, the longest first. */
    public List<Entry<V>> at(String text, int at) {
        List<Entry<V>> entries = at + 1 < text.length() ? byStart.get(start(text, at)) : null;
        return entries == null
                ? List.of()
                : entries.stream()
                        .filter(entry -> text.startsWith(entry.name(), at))
                        .toList();
    }

    /** The value of a name; null where there is none. */
    @Nullable
    V get(String name) {
        return at(name, 0).stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst()
                .orElse(null);
    }

    private static Integer start(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    /** A name with its value. */
    public record Entry<V>(String name, V value) {}
}
