package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;

/** One term, or the two ends of a range, with all that is needed to make it a quantity. */
record Amount(Term low, @Nullable Term high) {

    int start() {
        return low.start();
    }

    int end() {
        return last().end();
    }

    /** The term that stands last, whose unit holds for both. */
    Term last() {
        return high == null ? low : high;
    }

    @Nullable
    Unit unit() {
        return last().unit();
    }

    /** The same in a currency that stands before it, where it says no other: 新台币30亿元, 港币5亿. */
    Amount in(Unit currency) {
        Unit unit = unit();
        boolean open =
                unit == null ? last().numeral().scale() > 0 : unit.written().equals("元");
        return open ? new Amount(low.withUnit(currency), high == null ? null : high.withUnit(currency)) : this;
    }

    /** What an inner 余, 多 or 来 makes of it. */
    Comparator bound() {
        return Qualifiers.strongest(low.numeral().bound(), last().numeral().bound());
    }

    /** The quantity in {@code span}, bounded as {@code comparator} says. */
    Quantity quantity(Span span, Comparator comparator) {
        Unit unit = last().unitOrUnity();
        return new Quantity(
                span,
                new Span(start(), end()),
                low.value(),
                upper(),
                unit.canonical(),
                unit.counter(),
                comparator,
                Math.min(decimals(low), decimals(last())));
    }

    private @Nullable BigDecimal upper() {
        BigDecimal neighbour = low.numeral().upper();
        if (high != null) {
            return high.value();
        }
        return neighbour == null ? null : low.unitOrUnity().toCanonical(neighbour);
    }

    private static int decimals(Term term) {
        return term.unitOrUnity().decimals(term.numeral().weight());
    }
}
