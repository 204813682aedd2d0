package org.industryfacts.engine.value;

import org.jspecify.annotations.Nullable;

import org.industryfacts.unit.Unit;

/**
 * Reads one term, a range of two (3%—30%, 5-20%, 1至2亿元) or one member of a list (120.5、980.3和1500亿元). Ranges and
 * lists share their unit and their 万 or 亿 leftwards.
 */
final class AmountReader {

    private static final String DASHES = "—–-~～―−";
    private static final String WORDS = "至到";

    /** So far back a 从 or 由 makes 从6人到80人 a change, which is two quantities. */
    private static final int REACH_OF_A_CHANGE = 12;

    private final TermReader terms;
    private final SharedUnits shared;

    AmountReader(TermReader terms) {
        this.terms = terms;
        this.shared = new SharedUnits(terms);
    }

    /** What begins at {@code at}; null where no number does. */
    @Nullable
    Amount read(String text, int at) {
        Term first = terms.read(text, at);
        if (first == null) {
            return null;
        }
        Amount range = range(first, text);
        return range == null ? new Amount(shared.fromList(first, text), null) : range;
    }

    private @Nullable Amount range(Term first, String text) {
        int from = endOfConnector(first, text);
        Term second = from == first.end() ? null : terms.read(text, from);
        if (second == null
                || first.numeral().upper() != null
                || second.numeral().upper() != null) {
            return null;
        }
        Unit unit = second.unit() == null ? inWords(first, text) : second.unit();
        if (!agree(first, unit) || unit == null && second.numeral().scale() == 0) {
            return null;
        }
        Term high = second.withUnit(unit);
        Term low = first.unit() == null ? first.withUnit(unit) : first;
        Term scaled = SharedUnits.scaled(low, high);
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
        for (int i = start - 1; i >= Math.max(0, start - REACH_OF_A_CHANGE); i--) {
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
