package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** Passes over ordinals, whose numbers count nothing: 第三届, 第六代, 第100家. */
final class OrdinalReader implements ValueReader {

    private final UnitTable units;

    OrdinalReader(UnitTable units) {
        this.units = units;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        if (Chars.at(text, at) != '第') {
            return null;
        }
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        if (numeral == null) {
            return null;
        }
        int end = numeral.end();
        return Reading.nothing(units.at(text, end).stream()
                .filter(unit -> unit.kind() != Unit.Kind.NOUN)
                .mapToInt(unit -> end + unit.written().length())
                .findFirst()
                .orElse(end));
    }
}
