package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.Unit;

/**
 * A number with its unit, as written.
 *
 * @param end after the unit; after the number where it has none, or where what is counted stands in its place
 * @param unit null where the number has none
 */
record Term(int start, int end, Numeral numeral, @Nullable Unit unit) {

    private static final Unit UNSAID =
            new Unit(Quantity.UNSAID, Quantity.UNSAID, BigDecimal.ONE, BigDecimal.ONE, Unit.Kind.UNIT);

    Term withUnit(@Nullable Unit shared) {
        return new Term(start, end, numeral, shared);
    }

    Term withNumeral(Numeral scaled) {
        return new Term(start, end, scaled, unit);
    }

    /** Its unit, or unity. */
    Unit unitOrUnity() {
        return unit == null ? UNSAID : unit;
    }

    /** Its value in the canonical unit. */
    BigDecimal value() {
        return unitOrUnity().toCanonical(numeral.value());
    }
}
