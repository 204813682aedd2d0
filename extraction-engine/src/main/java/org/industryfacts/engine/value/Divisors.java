package org.industryfacts.engine.value;

import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/**
 * What stands beside the unit: what a rate is told by (/吨, /平方米, /人), or in brackets another classifier (6957套(间)) or that
 * the bound itself counts (10人(含)以上).
 * It stays outside of the quantity, which keeps the unit before it.
 */
final class Divisors {

    private static final String INCLUSIVE = "(含)";
    private static final String SHORT = "年月日时秒分天人户次件台套";

    private Divisors() {}

    /** Where the divisor or bracket ends that begins at {@code at}; {@code at} where none does. */
    static int end(UnitTable units, String text, int at) {
        return switch (Chars.at(text, at)) {
            case '/' -> endOfDivisor(units, text, at);
            case '(' -> endOfBracket(units, text, at);
            default -> at;
        };
    }

    private static int endOfBracket(UnitTable units, String text, int at) {
        if (text.startsWith(INCLUSIVE, at)) {
            return at + INCLUSIVE.length();
        }
        Unit unit = units.longest(text, at + 1, any -> any.kind() == Unit.Kind.COUNTER);
        int end = unit == null ? at : at + 1 + unit.written().length();
        return Chars.at(text, end) == ')' ? end + 1 : at;
    }

    private static int endOfDivisor(UnitTable units, String text, int at) {
        Unit unit = units.longest(text, at + 1, any -> true);
        if (unit != null) {
            return at + 1 + unit.written().length();
        }
        return Chars.isOneOf(Chars.at(text, at + 1), SHORT) ? at + 2 : at;
    }
}
