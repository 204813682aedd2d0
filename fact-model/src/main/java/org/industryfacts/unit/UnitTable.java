package org.industryfacts.unit;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.data.DataFile;

/** The units that texts write, by what stands at a place of a text. */
public final class UnitTable {

    private static final String FILE = "units.tsv";
    private static final int COLUMNS = 4;

    private final Map<String, Unit> byWritten;
    private final char[] firstCharacters;
    private final List<List<Unit>> byFirstCharacter = new ArrayList<>();

    private UnitTable(Map<String, Unit> byWritten) {
        this.byWritten = Map.copyOf(byWritten);
        TreeMap<Character, List<Unit>> sorted = new TreeMap<>();
        for (Unit unit : byWritten.values()) {
            sorted.computeIfAbsent(unit.written().charAt(0), first -> new ArrayList<>())
                    .add(unit);
        }
        this.firstCharacters = new char[sorted.size()];
        for (List<Unit> begun : sorted.values()) {
            firstCharacters[byFirstCharacter.size()] = begun.get(0).written().charAt(0);
            // Those of a length begin with no text that another of them begins with, so that their order is all one.
            begun.sort((one, other) -> other.written().length() - one.written().length());
            byFirstCharacter.add(List.copyOf(begun));
        }
    }

    /**
     * Loads the project's units.
     *
     * @throws IllegalStateException where a line is wrong; the message names file and line
     */
    public static UnitTable load() {
        Map<String, Unit> units = new HashMap<>();
        DataFile.read(UnitTable.class, FILE, COLUMNS, row -> add(row, units));
        return new UnitTable(units);
    }

    static UnitTable read(String file, Reader text) throws IOException {
        Map<String, Unit> units = new HashMap<>();
        DataFile.read(file, text, COLUMNS, row -> add(row, units));
        return new UnitTable(units);
    }

    private static void add(List<String> row, Map<String, Unit> units) {
        String[] factor = row.get(2).split("/", 2);
        BigDecimal denominator = factor.length == 1 ? BigDecimal.ONE : new BigDecimal(factor[1]);
        Unit.Kind kind = Unit.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        Unit unit = new Unit(row.get(0), row.get(1), new BigDecimal(factor[0]), denominator, kind);
        if (units.put(unit.written(), unit) != null) {
            throw new IllegalArgumentException(unit.written() + " is there twice");
        }
    }

    /** The unit that is written so; null where none is. */
    public @Nullable Unit written(String written) {
        return byWritten.get(written);
    }

    /** All units, by their written forms. */
    public Map<String, Unit> all() {
        return byWritten;
    }

    /** The longest unit that begins at {@code at} and is {@code wanted}; null where none does. */
    public @Nullable Unit longest(String text, int at, Predicate<Unit> wanted) {
        int first = at < text.length() ? indexOf(text.charAt(at)) : -1;
        if (first < 0) {
            return null;
        }
        for (Unit unit : byFirstCharacter.get(first)) {
            if (text.startsWith(unit.written(), at) && wanted.test(unit)) {
                return unit;
            }
        }
        return null;
    }

    private int indexOf(char first) {
        return Arrays.binarySearch(firstCharacters, first);
    }
}
