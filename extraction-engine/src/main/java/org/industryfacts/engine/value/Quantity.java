package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;

/**
 * A number with its unit, in the canonical unit.
 *
 * @param span with the qualifiers around it: 超过300亿元以上
 * @param written number, scale and unit with an inner 余 or 多; a noun that is counted without a classifier and the
 *     divisor of a rate stay outside
 * @param value the lower end where it is a range
 * @param valueMax the upper end of a range
 * @param unit the canonical unit; {@link #UNSAID} where a large round number stands without one (总投资50亿)
 * @param counter the classifier of counted things
 * @param comparator what the qualifiers make of it
 * @param decimals as the fact model defines it; of a range, that of its coarser end
 */
public record Quantity(
        Span span,
        Span written,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        @Nullable String counter,
        Comparator comparator,
        int decimals)
        implements Value {

    private static final Set<String> RATIOS = Set.of("percent", "percentage_point", "倍");

    /** The unit of a number whose unit is left to the reader; UCUM's unity. */
    public static final String UNSAID = "1";

    public Quantity {
        if (!span.contains(written)) {
            throw new IllegalArgumentException(written + " lies outside of " + span);
        }
        if (valueMax != null && valueMax.compareTo(value) <= 0) {
            throw new IllegalArgumentException("the range of " + value + " and " + valueMax + " does not rise");
        }
        if (counter != null && !unit.equals(Unit.COUNT)) {
            throw new IllegalArgumentException("the counter " + counter + " goes with the unit count, not " + unit);
        }
    }

    /** Whether it tells how much of something, or how many times it: 8%, 2个百分点, 3倍. */
    public boolean isRatio() {
        return RATIOS.contains(unit);
    }

    /** Number, scale and unit as {@code text} has them, without the qualifiers around them. */
    public String asWritten(String text) {
        return written.of(text);
    }
}
