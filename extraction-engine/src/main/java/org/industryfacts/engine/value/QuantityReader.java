package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.engine.value.Qualifiers.Qualification;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;

/** Reads quantities with their qualifiers, and tells from them what only looks like one. */
final class QuantityReader implements ValueReader {

    private static final Unit THINGS = new Unit("things", Unit.COUNT, BigDecimal.ONE, BigDecimal.ONE, Unit.Kind.NOUN);
    private static final List<String> RATIOS = List.of("percent", "倍");
    private static final String NO_NOUNS = "的了在是和与及等为以至到年月日";

    private final AmountReader amounts;
    private final Qualifiers qualifiers;
    private final NameWords names;
    private final UnitFinder finder;
    private final List<ValueReader> stronger;
    private final CharSet beginnings;

    /**
     * @param stronger readers that may claim the number behind a qualifier: in 超过2023年 there is no quantity
     */
    QuantityReader(UnitFinder finder, Qualifiers qualifiers, NameWords names, List<ValueReader> stronger) {
        this.amounts = new AmountReader(new TermReader(finder));
        this.qualifiers = qualifiers;
        this.names = names;
        this.finder = finder;
        this.stronger = stronger;
        this.beginnings = CharSet.of(Chars.NUMERALS, "数几-负", qualifiers.firstCharacters());
    }

    @Override
    public CharSet beginnings() {
        return beginnings;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        int vague = VagueAmounts.end(text, at);
        if (vague > at) {
            return Reading.nothing(vague);
        }
        Qualification before = qualifiers.before(text, at);
        boolean claimed = before.end() > at && isClaimed(text, before.end());
        Amount written = claimed ? null : amounts.read(text, before.end());
        if (written == null) {
            return null;
        }
        Amount amount = before.currency() == null ? written : written.in(before.currency());
        Numeral last = amount.last().numeral();
        if (isAmbiguous(last, text)) {
            return Reading.nothing(endOfAmbiguous(last, text));
        }
        int endOfName = names.endOfName(null, text, last.end());
        if (endOfName > last.end()) {
            boolean word = last.form() == Form.BELOW_TEN; // 新一代, 二期: no digits to be seen
            CodeName name = new CodeName(new Span(amount.start(), endOfName));
            return word ? Reading.nothing(endOfName) : Reading.of(name);
        }
        return read(amount, before, text, at);
    }

    private @Nullable Reading read(Amount amount, Qualification before, String text, int at) {
        Unit unit = amount.unit();
        if (unit == null) {
            return withoutUnit(amount, before, text, at);
        }
        int endOfName = names.endOfName(unit, text, amount.end());
        if (endOfName > amount.end()) {
            return Reading.of(new CodeName(new Span(amount.start(), endOfName)));
        }
        Qualification after = qualifiers.after(text, Divisors.end(finder.table(), text, amount.end()), unit);
        int end = after.end();
        Comparator inner = Qualifiers.strongest(after.comparator(), amount.bound());
        Comparator comparator = Qualifiers.strongest(before.comparator(), inner);
        if (comparator == Comparator.EQ && RATIOS.contains(unit.canonical())) {
            comparator = qualifiers.distant(text, amount.start());
        }
        int endOfThreshold = Thresholds.end(amount, before, after, text);
        if (endOfThreshold > end) {
            return Reading.of(new CodeName(new Span(at, endOfThreshold)));
        }
        if (Uncounted.is(amount, comparator, text, at)) {
            return Reading.nothing(end);
        }
        return Reading.of(amount.quantity(new Span(at, end), comparator));
    }

    /** 30余国家: what is counted follows without a classifier. 超50亿: a large number says enough without a unit. */
    private static @Nullable Reading withoutUnit(Amount amount, Qualification before, String text, int at) {
        Numeral numeral = amount.last().numeral();
        char next = Chars.at(text, amount.end());
        Span span = new Span(at, amount.end());
        Comparator comparator = Qualifiers.strongest(before.comparator(), amount.bound());
        if (numeral.endsInMore() && Chars.isHan(next) && !Chars.isOneOf(next, NO_NOUNS)) {
            Term counted = amount.last().withUnit(THINGS);
            return Reading.of(new Amount(counted, null).quantity(span, comparator));
        }
        int endOfClass = Thresholds.end(amount, before, new Qualification(amount.end(), Comparator.EQ), text);
        if (endOfClass > amount.end()) {
            return Reading.of(new CodeName(new Span(at, endOfClass)));
        }
        boolean scales = numeral.form() == Form.SCALES || numeral.form() == Form.SCALE;
        boolean says = numeral.scale() > 0 && (!scales || comparator != Comparator.EQ);
        return says && !Chars.isAlphanumeric(next) ? Reading.of(amount.quantity(span, comparator)) : null;
    }

    /** 四十九兆九千亿: a 兆 is a million in one place and a million millions in another. */
    private static boolean isAmbiguous(Numeral numeral, String text) {
        return Chars.at(text, numeral.end()) == '兆' && ChineseDigits.isNumeral(Chars.at(text, numeral.end() + 1));
    }

    private int endOfAmbiguous(Numeral numeral, String text) {
        Numeral rest = NumeralParser.read(text, numeral.end() + 1, finder.table());
        return rest == null ? numeral.end() + 1 : rest.end();
    }

    private boolean isClaimed(String text, int at) {
        char c = Chars.at(text, at);
        for (ValueReader reader : stronger) {
            if (reader.beginnings().has(c) && reader.read(text, at) != null) {
                return true;
            }
        }
        return false;
    }
}
