package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** Passes over ordinals, whose numbers count nothing: 第三届, 第六代, 第100家. */
final class OrdinalReader implements ValueReader {

    private static final CharSet BEGINNINGS = CharSet.of("第");

    private final UnitTable units;

    OrdinalReader(UnitTable units) {
        this.units = units;
    }

    @Override
    public CharSet beginnings() {
        return BEGINNINGS;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        Numeral numeral = NumeralParser.read(text, at + 1, units);
        if (numeral == null) {
            return null;
        }
        Unit unit = units.longest(text, numeral.end(), counted -> counted.kind() != Unit.Kind.NOUN);
        return Reading.nothing(
                numeral.end() + (unit == null ? 0 : unit.written().length()));
    }
}
