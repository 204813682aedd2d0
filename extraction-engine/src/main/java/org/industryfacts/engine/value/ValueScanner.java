package org.industryfacts.engine.value;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.UnitTable;

/**
 * Finds quantities, times and names that hold digits in cleaned text, from left to right and without overlaps.
 *
 * <p>Immutable and safe to share between threads. The same text gives the same values; any text is taken, and the time
 * it takes grows linearly with its length.
 */
public final class ValueScanner {

    private static final String MARKS = "《“‘\"第-负十百千万亿数几多半近最过未这今接力计争再将拟要努到至截自从比较相对首前头上下年岁全QH";

    private final List<ValueReader> readers;
    private final Qualifiers qualifiers;
    private final TimeWords words;

    private ValueScanner(List<ValueReader> readers, Qualifiers qualifiers, TimeWords words) {
        this.readers = readers;
        this.qualifiers = qualifiers;
        this.words = words;
    }

    /** Loads units and words; a bad line of theirs fails here, with its file and number. */
    public static ValueScanner load() {
        UnitFinder finder = UnitFinder.load();
        UnitTable units = finder.table();
        Qualifiers qualifiers = Qualifiers.load();
        TimeWords words = TimeWords.load();
        TimeReader times = new TimeReader(words);
        List<ValueReader> stronger =
                List.of(new NameReader(units, times), times, new ClockReader(), new OrdinalReader(units));
        List<ValueReader> readers = new ArrayList<>(stronger);
        readers.add(new QuantityReader(finder, qualifiers, NameWords.load(), stronger));
        return new ValueScanner(List.copyOf(readers), qualifiers, words);
    }

    /** The values of {@code text}, in its order. */
    public List<Value> scan(String text) {
        List<Value> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Reading reading = mayBegin(text.charAt(at)) ? read(text, at) : null;
            if (reading != null && reading.value() != null) {
                values.add(reading.value());
            }
            at = reading == null ? at + 1 : reading.end();
        }
        return List.copyOf(values);
    }

    private @Nullable Reading read(String text, int at) {
        for (ValueReader reader : readers) {
            Reading reading = reader.read(text, at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    /** Whether anything can begin with {@code c}; most characters of a text are settled by this. */
    private boolean mayBegin(char c) {
        return Chars.isAlphanumeric(c)
                || ChineseDigits.isNumeral(c)
                || MARKS.indexOf(c) >= 0
                || qualifiers.beginsWith(c)
                || words.beginsWith(c);
    }
}
