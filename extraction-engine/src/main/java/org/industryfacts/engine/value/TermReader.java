package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.UnitFinder.Found;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** Reads a number with its unit: 1039亿元, 3个多月, 2×350兆瓦, 4元6角, and the fractions of {@link FractionReader}. */
final class TermReader {

    private static final String BELOW_ZERO = "零下";
    private static final Set<String> SIGNED = Set.of("percent", "percentage_point", "Cel");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> HALVED = Set.of("a", "h", "d", "t", "m", "m2");

    /** What makes 负 a burden: 肩负10项任务. */
    private static final String BURDENS = "肩担背抱胜承自";

    private final UnitFinder finder;
    private final UnitTable units;
    private final FractionReader fractions;

    TermReader(UnitFinder finder) {
        this.finder = finder;
        this.units = finder.table();
        this.fractions = new FractionReader(units);
    }

    /** The term that begins at {@code at}; null where no number does. */
    @Nullable
    Term read(String text, int at) {
        if (continuesFigures(text, at)) {
            return null;
        }
        Term parts = fractions.partsOf(text, at);
        if (parts != null) {
            return parts;
        }
        int sign = lengthOfMinus(text, at);
        if (sign > 0) {
            return negative(text, at, sign);
        }
        Numeral numeral = NumeralParser.read(text, at, units);
        return numeral == null ? null : unsigned(numeral, text, at);
    }

    private Term unsigned(Numeral numeral, String text, int at) {
        Term fraction = fractions.of(numeral, text, at);
        if (fraction != null) {
            return fraction;
        }
        Term product = product(numeral, text, at);
        return product != null ? product : measured(numeral, text, at);
    }

    private static int lengthOfMinus(String text, int at) {
        char first = Chars.at(text, at);
        if (first == '-' || first == '负') {
            return 1;
        }
        return text.startsWith(BELOW_ZERO, at) ? BELOW_ZERO.length() : 0;
    }

    /** Whether the characters before belong to the same number or date: 5 in 3.5 or 2024/5. */
    private static boolean continuesFigures(String text, int at) {
        char before = Chars.at(text, at - 1);
        if (!Chars.isDigit(Chars.at(text, at))) {
            return false;
        }
        boolean within = Chars.isOneOf(before, "./") || before == ',' && Chars.endOfDigits(text, at, 4) == at + 3;
        return Chars.isDigit(before) || within && Chars.isDigit(Chars.at(text, at - 2));
    }

    private static boolean isCount(@Nullable Unit unit) {
        return unit != null && unit.kind() == Unit.Kind.COUNTER;
    }

    /** A minus sign is one only before what is often negative; elsewhere it is a dash. */
    private @Nullable Term negative(String text, int at, int sign) {
        char before = Chars.at(text, at - 1);
        Numeral numeral = NumeralParser.read(text, at + sign, units);
        if (numeral == null || Chars.isAlphanumeric(before) || Chars.isOneOf(before, "%)”")) {
            return null;
        }
        Term term = measured(numeral, text, at);
        String canonical = term.unit() == null ? "" : term.unit().canonical();
        boolean said = text.charAt(at) == '负' && !Chars.isOneOf(before, BURDENS) && !isCount(term.unit());
        boolean signed = said || SIGNED.contains(canonical);
        return signed ? term.withNumeral(term.numeral().times(BigDecimal.ONE.negate())) : null;
    }

    /** 2×350兆瓦 is one quantity; 7×24小时 is a way to say always. */
    private @Nullable Term product(Numeral first, String text, int at) {
        boolean crossed = Chars.isOneOf(Chars.at(text, first.end()), "×xX*");
        Numeral second = crossed ? NumeralParser.read(text, first.end() + 1, units) : null;
        if (second == null) {
            return null;
        }
        Term term = measured(second, text, at);
        boolean measures = term.unit() != null && !term.unit().canonical().equals("h");
        return measures ? term.withNumeral(second.times(first.value())) : null;
    }

    private Term measured(Numeral numeral, String text, int at) {
        Found split = finder.split(text, numeral.end());
        if (split != null) {
            boolean half = text.charAt(split.start() + 1) == '半';
            return new Term(at, split.end(), half ? numeral.plus(HALF) : numeral.open(), split.unit());
        }
        Found found = finder.after(numeral, text, at);
        if (found == null && numeral.endsInMore()) {
            Numeral plain = numeral.withoutMore();
            Found behindPlain = finder.after(plain, text, at);
            return behindPlain == null
                    ? new Term(at, numeral.end(), numeral, null)
                    : term(plain, behindPlain, text, at);
        }
        return found == null ? new Term(at, numeral.end(), numeral, null) : term(numeral, found, text, at);
    }

    /** 3年半, 三成半, but not 3年半导体 */
    private static boolean isHalved(Unit unit, String text, int at) {
        boolean halves = HALVED.contains(unit.canonical()) || unit.written().equals("成");
        return halves && Chars.at(text, at) == '半' && !Chars.isOneOf(Chars.at(text, at + 1), "导年径成封岛天月程途数");
    }

    /** 五 in 九成五 */
    private boolean isHundredths(Numeral rest, String text) {
        return rest.form() == Numeral.Form.BELOW_TEN && units.longest(text, rest.end(), any -> true) == null;
    }

    private Term term(Numeral numeral, Found found, String text, int at) {
        Unit unit = found.unit();
        if (isHalved(unit, text, found.end())) {
            return new Term(at, found.end() + 1, numeral.plus(HALF), unit);
        }
        Numeral rest = NumeralParser.read(text, found.end(), units);
        Found part = rest == null ? null : finder.part(unit, text, rest.end());
        if (rest != null && unit.written().equals("成") && isHundredths(rest, text)) {
            return new Term(at, rest.end(), numeral.plus(rest.value().movePointLeft(1)), unit);
        }
        if (rest == null || part == null) {
            boolean outside = unit.kind() == Unit.Kind.NOUN;
            return new Term(at, outside ? found.start() : found.end(), numeral, unit);
        }
        BigDecimal sum = numeral.value().add(part.unit().toCanonical(rest.value()));
        BigDecimal weight = part.unit().toCanonical(rest.weight());
        Numeral both = new Numeral(part.end(), sum, null, weight, 0, Comparator.EQ, part.end(), Numeral.Form.CHINESE);
        return term(both, new Found(unit, found.start(), part.end()), text, at);
    }
}
