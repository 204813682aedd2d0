package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.LexiconException;
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
    private final Unit percent;
    private final Map<Character, Unit> partsOf;

    FractionReader(UnitTable units) {
        this.units = units;
        this.percent = unit(units, "%");
        this.partsOf = Map.of('百', percent, '千', unit(units, "‰"), '万', unit(units, "‱"));
    }

    private static Unit unit(UnitTable units, String written) {
        Unit unit = units.written(written);
        if (unit == null) {
            throw new LexiconException("the table of units has no " + written);
        }
        return unit;
    }

    /** 百分之七十; null where none begins at {@code at}. */
    @Nullable
    Term partsOf(String text, int at) {
        if (!text.startsWith(PARTS, at + 1)) {
            return null;
        }
        Unit parts = partsOf.get(Chars.at(text, at));
        Numeral numeral = parts == null ? null : NumeralParser.read(text, at + 1 + PARTS.length(), units);
        return parts == null || numeral == null ? null : new Term(at, numeral.end(), numeral, parts);
    }

    /** The fraction that begins at {@code at} with {@code first}; null where that is no part of one. */
    @Nullable
    Term of(Numeral first, String text, int at) {
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
                && above.value().scale() == 0
                && below.value().scale() == 0
                && above.value().compareTo(below.value()) < 0
                && (below.value().compareTo(BigDecimal.TEN) <= 0
                        || above.value().equals(BigDecimal.ONE));
        char next = below == null ? 0 : Chars.at(text, below.end());
        boolean endsHere = !Chars.isAlphanumeric(next) && !Chars.isOneOf(next, "/月日年期");
        return below != null && proper && endsHere ? share(above, below, at, below.end()) : null;
    }

    private @Nullable Term share(Numeral above, Numeral below, int at, int end) {
        if (below.value().signum() == 0) {
            return null;
        }
        BigDecimal value = percentage(above.value(), below.value());
        BigDecimal weight = above.weight().multiply(HUNDRED).divide(below.value(), MathContext.DECIMAL128);
        Numeral numeral = new Numeral(end, value, null, weight, 0, above.bound(), end, Form.CHINESE);
        return new Term(at, end, numeral, percent);
    }

    private static BigDecimal percentage(BigDecimal above, BigDecimal below) {
        BigDecimal hundredfold = above.multiply(HUNDRED);
        BigDecimal quotient = hundredfold.divide(below, MathContext.DECIMAL128);
        boolean ends = quotient.multiply(below).compareTo(hundredfold) == 0;
        return ends ? quotient : quotient.setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
