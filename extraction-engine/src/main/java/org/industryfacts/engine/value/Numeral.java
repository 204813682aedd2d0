package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Comparator;

/**
 * A number as it is written, in figures, in Chinese numerals or in both.
 *
 * @param end after its last character
 * @param value the base, where it is open: 1200余 is 1200
 * @param upper the higher of two neighbours: 三四千 is 3000 and 4000
 * @param weight of the last digit written: 1.2万亿 is 1e11
 * @param scale the power of ten of the 万 and 亿 at its end: 8 for 2亿
 * @param bound what an inner 余, 多, 几 or 来 makes of it
 * @param endBeforeMore where it ends without a 余 or 多 at its very end, which may belong to what follows; else
 *     {@code end}
 * @param form how it is written
 */
record Numeral(
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        BigDecimal weight,
        int scale,
        Comparator bound,
        int endBeforeMore,
        Form form) {

    /** How a numeral is written. */
    enum Form {
        /** In figures, scales allowed: 1039亿. */
        FIGURES,
        /** In Chinese numerals with a scale, a decimal point, or as on cheques: 三十, 三点五, 肆. */
        CHINESE,
        /** In one Chinese numeral below ten: 三. */
        BELOW_TEN,
        /** As scales alone, two or more: 千亿, 百万. */
        SCALES,
        /** As one scale alone: 百, 万, 亿. */
        SCALE
    }

    /** The same number without the 余 or 多 at its end. */
    Numeral withoutMore() {
        return new Numeral(endBeforeMore, value, upper, weight, scale, Comparator.EQ, endBeforeMore, form);
    }

    /** The same number with a tenth place behind it: 九成五, 3年半. */
    Numeral plus(BigDecimal tenths) {
        BigDecimal tenth = weight.movePointLeft(1);
        return new Numeral(end, value.add(tenths), null, tenth, scale, bound, endBeforeMore, form);
    }

    /** The same number, multiplied by what a neighbour says for both: 1 in 1至2亿. */
    Numeral times(BigDecimal factor) {
        BigDecimal both = upper == null ? null : upper.multiply(factor);
        return new Numeral(
                end, value.multiply(factor), both, weight.multiply(factor), scale, bound, endBeforeMore, form);
    }

    /** The same number, and more. */
    Numeral open() {
        return new Numeral(end, value, upper, weight, scale, Comparator.GT, endBeforeMore, form);
    }

    boolean endsInMore() {
        return endBeforeMore < end;
    }
}
