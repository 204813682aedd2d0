package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.Unit;

/** Reads one term or a range of two: 3%—30%, 5-20%, 1至2亿元. A range shares its unit and its 万 or 亿 leftwards. */
final class AmountReader {

    private static final String DASHES = "—–-~～―−";
    private static final String WORDS = "至到";

    /** So far back a 从 or 由 makes 从6人到80人 a change, which is two quantities. */
    private static final int REACH = 12;

    private final TermReader terms;

    AmountReader(TermReader terms) {
        this.terms = terms;
    }

    @Nullable
    Amount read(String text, int at) {
        Term first = terms.read(text, at);
        if (first == null) {
            return null;
        }
        Amount range = range(first, text);
        return range == null ? new Amount(first, null) : range;
    }

    private @Nullable Amount range(Term first, String text) {
        int from = endOfConnector(first, text);
        Term second = from == first.end() ? null : terms.read(text, from);
        if (second == null
                || first.numeral().upper() != null
                || second.numeral().upper() != null) {
            return null;
        }
        Unit shared = second.unit() == null ? inWords(first, text) : second.unit();
        if (!agree(first, shared) || shared == null && second.numeral().scale() == 0) {
            return null;
        }
        Term high = second.withUnit(shared);
        Term low = first.unit() == null ? first.withUnit(shared) : first;
        Term scaled = low.withNumeral(share(low.numeral(), high.numeral()));
        return rises(scaled, high) ? new Amount(scaled, high) : rises(low, high) ? new Amount(low, high) : null;
    }

    /** 百分之五至十: what is said in words before the first number holds for the second. */
    private static @Nullable Unit inWords(Term first, String text) {
        return text.startsWith("分之", first.start() + 1) ? first.unit() : null;
    }

    private static boolean agree(Term first, @Nullable Unit shared) {
        Unit unit = first.unit();
        if (unit == null || shared == null) {
            return unit == null;
        }
        boolean sameCounter = unit.kind() != Unit.Kind.COUNTER || unit.equals(shared);
        return unit.canonical().equals(shared.canonical()) && sameCounter;
    }

    private static Numeral share(Numeral low, Numeral high) {
        return low.scale() == 0 && high.scale() > 0 ? low.times(BigDecimal.TEN.pow(high.scale())) : low;
    }

    private static boolean rises(Term low, Term high) {
        return low.value().compareTo(high.value()) < 0;
    }

    private static int endOfConnector(Term first, String text) {
        int at = first.end();
        if (Chars.isOneOf(Chars.at(text, at), DASHES)) {
            return Chars.at(text, at + 1) == '—' ? at + 2 : at + 1;
        }
        boolean word = Chars.isOneOf(Chars.at(text, at), WORDS);
        return word && !isChange(text, first.start()) ? at + 1 : at;
    }

    private static boolean isChange(String text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
            char c = text.charAt(i);
            if (c == '从' || c == '由') {
                return true;
            } else if (Chars.isOneOf(c, ",。;、:!?\n")) {
                return false;
            }
        }
        return false;
    }
}
