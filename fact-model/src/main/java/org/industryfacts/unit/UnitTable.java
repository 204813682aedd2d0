package org.industryfacts.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units that texts write, by what stands at a place of a text. */
public final class UnitTable {

    private static final String FILE = "units.tsv";
    private static final int COLUMNS = 4;

    private final List<Unit> units;
    private final Map<Character, List<Unit>> byFirstCharacter = new HashMap<>();

    private UnitTable(List<Unit> units) {
        this.units = List.copyOf(units);
        units.stream()
                .sorted(Comparator.comparingInt((Unit unit) -> unit.written().length())
                        .reversed())
                .forEach(unit -> byFirstCharacter
                        .computeIfAbsent(unit.written().charAt(0), first -> new ArrayList<>())
                        .add(unit));
    }

    /**
     * Loads the project's units.
     *
     * @throws IllegalStateException where a line is wrong; the message names file and line
     */
    public static UnitTable load() {
        try (InputStream in = UnitTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(FILE, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    static UnitTable read(String file, Reader text) throws IOException {
        Map<String, Unit> units = new HashMap<>();
        List<Unit> inOrder = new ArrayList<>();
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Unit unit = unit(file + ":" + number, List.of(line.split("\t", -1)));
            if (units.put(unit.written(), unit) != null) {
                throw new IllegalStateException(file + ":" + number + ": " + unit.written() + " is there twice");
            }
            inOrder.add(unit);
        }
        return new UnitTable(inOrder);
    }

    private static Unit unit(String place, List<String> row) {
        if (row.size() != COLUMNS) {
            throw new IllegalStateException(place + ": " + row.size() + " columns instead of " + COLUMNS);
        }
        try {
            String[] factor = row.get(2).split("/", 2);
            BigDecimal denominator = factor.length == 1 ? BigDecimal.ONE : new BigDecimal(factor[1]);
            Unit.Kind kind = Unit.Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
            return new Unit(row.get(0), row.get(1), new BigDecimal(factor[0]), denominator, kind);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
    }

    /** All units, in the order of the table. */
    public List<Unit> all() {
        return units;
    }

    /** The units that the characters of {@code text} from {@code at} on begin with, longest first. */
    public List<Unit> at(CharSequence text, int at) {
        if (at >= text.length()) {
            return List.of();
        }
        List<Unit> candidates = byFirstCharacter.getOrDefault(text.charAt(at), List.of());
        return candidates.stream()
                .filter(unit -> matches(unit.written(), text, at))
                .toList();
    }

    private static boolean matches(String written, CharSequence text, int at) {
        if (at + written.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < written.length(); i++) {
            if (written.charAt(i) != text.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }
}
