package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.UnitTable;

/**
 * Finds quantities, times and names that hold digits in cleaned text, from left to right and without overlaps.
 *
 * <p>Immutable and safe to share between threads. The same text gives the same values; any text is taken, and the time
 * it takes grows linearly with its length: each reader looks at a bounded number of characters.
 */
public final class ValueScanner {

    private final ValueReader[] readers;

    /** For each character, a bit for each reader whose values may begin with it: most characters have none. */
    private final byte[] beginnings = new byte[Character.MAX_VALUE + 1];

    private ValueScanner(List<ValueReader> readers) {
        this.readers = readers.toArray(ValueReader[]::new);
        for (int reader = 0; reader < this.readers.length; reader++) {
            String characters = this.readers[reader].beginnings().characters();
            for (int i = 0; i < characters.length(); i++) {
                beginnings[characters.charAt(i)] |= (byte) (1 << reader);
            }
        }
    }

    /** Loads units and words; a bad line of theirs fails here, with its file and number. */
    public static ValueScanner load() {
        UnitFinder finder = UnitFinder.load();
        UnitTable units = finder.table();
        TimeReader times = new TimeReader(TimeWords.load());
        List<ValueReader> readers = new ArrayList<>(List.of(
                new NameReader(units, times),
                times,
                new ClockReader(),
                new RankReader(units),
                new OrdinalReader(units)));
        readers.add(
                new QuantityReader(finder, Qualifiers.load(finder.table()), NameWords.load(), List.copyOf(readers)));
        return new ValueScanner(readers);
    }

    /** The values of {@code text}, in its order. */
    public List<Value> scan(String text) {
        List<Value> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int candidates = beginnings[text.charAt(at)];
            Reading reading = candidates == 0 ? null : read(candidates, text, at);
            if (reading != null && reading.value() != null) {
                values.add(reading.value());
            }
            at = reading == null ? at + 1 : reading.end();
        }
        return List.copyOf(values);
    }

    /**
     * What the first of the candidate readers makes of the characters at {@code at}; null where none makes anything.
     */
    private @Nullable Reading read(int candidates, String text, int at) {
        for (int reader = 0; reader < readers.length; reader++) {
            Reading reading = (candidates & 1 << reader) == 0 ? null : readers[reader].read(text, at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
