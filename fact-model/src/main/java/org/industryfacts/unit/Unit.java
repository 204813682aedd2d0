package org.industryfacts.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * A unit as texts write it, and the canonical unit that it converts to.
 *
 * @param written as it stands in cleaned text
 * @param canonical an ISO 4217 or UCUM code, or one of the fact model's own: {@code percent}, {@code percentage_point},
 *     {@code person}, {@code count}
 * @param numerator of the factor that turns a written value into a canonical one
 * @param denominator of that factor: 1 亩 is 2000/3 m2
 * @param kind how the word stands by its number
 */
public record Unit(String written, String canonical, BigDecimal numerator, BigDecimal denominator, Kind kind) {

    /** The canonical unit of counted things. */
    public static final String COUNT = "count";

    /** No factor of the table needs more places than this before its quotient ends, or never does. */
    private static final int PLACES_THAT_DECIDE = 40;

    /** Where a conversion does not end. */
    private static final int PLACES_OF_AN_ENDLESS_VALUE = 2;

    /** How a word stands by the number that it measures. */
    public enum Kind {
        /** It measures. */
        UNIT,
        /** It counts things of a kind, and is kept as the counter: 家 in 20家企业. */
        COUNTER,
        /** It is itself what is counted, so it does not belong to the quantity: 参数 in 百亿参数. */
        NOUN,
        /** It only continues a larger unit of its kind: 角 in 4元6角. */
        PART
    }

    public Unit {
        if (written.isBlank() || canonical.isBlank()) {
            throw new IllegalArgumentException("a unit has a written and a canonical form");
        }
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("the factor of " + written + " is not positive");
        }
        if (kind == Kind.COUNTER && !canonical.equals(COUNT)) {
            throw new IllegalArgumentException("a counter counts, but " + written + " is " + canonical);
        }
    }

    /** The classifier to keep with a counted thing; null for whatever is not one. */
    public @Nullable String counter() {
        return kind == Kind.COUNTER ? written : null;
    }

    /** An amount of this unit in the canonical one: exact, or half-even to two decimals where it does not end. */
    public BigDecimal toCanonical(BigDecimal amount) {
        BigDecimal product = amount.multiply(numerator);
        if (denominator.equals(BigDecimal.ONE)) {
            return plain(product);
        }
        BigDecimal quotient = product.divide(denominator, places(product), RoundingMode.HALF_EVEN);
        boolean ends = quotient.multiply(denominator).compareTo(product) == 0;
        return plain(ends ? quotient : quotient.setScale(PLACES_OF_AN_ENDLESS_VALUE, RoundingMode.HALF_EVEN));
    }

    /**
     * How precise a value is written, as XBRL has it.
     *
     * @param weight of the last digit that was written, in this unit: 10 for 1230, 0.1 for 5.5
     * @return minus the floor of log10 of that weight in the canonical unit
     */
    public int decimals(BigDecimal weight) {
        BigDecimal product = weight.multiply(numerator);
        BigDecimal canonical =
                denominator.equals(BigDecimal.ONE) ? product : product.divide(denominator, MathContext.DECIMAL128);
        return canonical.scale() - canonical.precision() + 1;
    }

    private static int places(BigDecimal value) {
        return Math.max(value.scale(), 0) + PLACES_THAT_DECIDE;
    }

    /** Without trailing zeros, and with a scale of zero or more. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
