package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** Reads fractions as percentages: 百分之七十, 三分之一, 2/3. */
final class FractionReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a fraction that does not end: 1/3 is 33.333333 percent. */
    private static final int PLACES = 6;

    private static final String PARTS = "分之";

    private final UnitTable units;
    private final Map<Character, Unit> partsOf;

    FractionReader(UnitTable units) {
        this.units = units;
        this.partsOf = Map.of('百', unit("%"), '千', unit("‰"), '万', unit("‱"));
    }

    private Unit unit(String written) {
        return units.at(written, 0).get(0);
    }

    /** The fraction that begins at {@code at}; null where none does. */
    @Nullable
    Term read(String text, int at) {
        Unit parts = partsOf.get(Chars.at(text, at));
        if (parts != null && text.startsWith(PARTS, at + 1)) {
            Numeral numeral = NumeralParser.read(text, at + 1 + PARTS.length(), units);
            return numeral == null ? null : new Term(at, numeral.end(), numeral, parts);
        }
        Numeral first = NumeralParser.read(text, at, units);
        if (first == null) {
            return null;
        }
        return text.startsWith(PARTS, first.end()) ? inWords(first, text, at) : inFigures(first, text, at);
    }

    private @Nullable Term inWords(Numeral below, String text, int at) {
        Numeral above = NumeralParser.read(text, below.end() + PARTS.length(), units);
        return above == null ? null : share(above, below, at, above.end());
    }

    private @Nullable Term inFigures(Numeral above, String text, int at) {
        if (Chars.at(text, above.end()) != '/' || Chars.isAlphanumeric(Chars.at(text, at - 1))) {
            return null;
        }
        Numeral below = NumeralParser.read(text, above.end() + 1, units);
        boolean proper = below != null
                && above.value().compareTo(below.value()) < 0
                && below.value().compareTo(HUNDRED) <= 0;
        char next = below == null ? 0 : Chars.at(text, below.end());
        boolean endsHere = !Chars.isAlphanumeric(next) && !Chars.isOneOf(next, "/月日年期");
        return below != null && proper && endsHere ? share(above, below, at, below.end()) : null;
    }

    private @Nullable Term share(Numeral above, Numeral below, int at, int end) {
        if (below.value().signum() == 0) {
            return null;
        }
        BigDecimal value = above.value().multiply(HUNDRED).divide(below.value(), PLACES, RoundingMode.HALF_EVEN);
        BigDecimal weight = above.weight().multiply(HUNDRED).divide(below.value(), MathContext.DECIMAL128);
        Numeral numeral = new Numeral(end, value, null, weight, 0, above.bound(), end, Form.CHINESE);
        return new Term(at, end, numeral, unit("%"));
    }
}
