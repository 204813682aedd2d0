package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.unit.Unit;

/** Lends a number without a unit that of the list it stands in: 分别增加12、15和18家, 快4.6和3.1个百分点. */
final class SharedUnits {

    private static final String CONNECTORS = "、和与及";
    private static final String RESPECTIVELY = "分别";
    private static final int REACH = 40;
    private static final int LONGEST_LIST = 8;

    private final TermReader terms;

    SharedUnits(TermReader terms) {
        this.terms = terms;
    }

    /** {@code first} with the unit and the scale of the list that it begins; as it is, where it begins none. */
    Term fromList(Term first, String text) {
        if (first.unit() != null || first.numeral().form() != Form.FIGURES) {
            return first;
        }
        Term last = endOfList(first, text);
        Unit unit = last == null ? null : last.unit();
        if (last == null || unit == null || !isList(first, unit, text)) {
            return first;
        }
        return scaled(first.withUnit(unit), last);
    }

    private @Nullable Term endOfList(Term first, String text) {
        Term member = first;
        for (int members = 1; members < LONGEST_LIST; members++) {
            boolean goesOn = Chars.isOneOf(Chars.at(text, member.end()), CONNECTORS);
            Term next = goesOn ? terms.read(text, member.end() + 1) : null;
            if (next == null || next.unit() != null || next.numeral().form() != Form.FIGURES) {
                return next;
            }
            member = next;
        }
        return null;
    }

    /** Whole numbers side by side may be names; decimals, percentages and what is told 分别 are not. */
    private static boolean isList(Term first, Unit unit, String text) {
        int start = first.start();
        return first.numeral().value().scale() > 0
                || unit.canonical().startsWith("percent")
                || text.substring(Math.max(0, start - REACH), start).contains(RESPECTIVELY);
    }

    /** {@code low} with the 万 or 亿 that {@code high} says for both, where it has none of its own. */
    static Term scaled(Term low, Term high) {
        Numeral numeral = low.numeral();
        int scale = high.numeral().scale();
        return numeral.scale() > 0 || scale == 0 ? low : low.withNumeral(numeral.times(BigDecimal.TEN.pow(scale)));
    }
}
