package org.industryfacts.engine.value;

import org.industryfacts.unit.Unit;
import org.industryfacts.unit.UnitTable;

/** What a rate is told by: /吨, /平方米, /人. It stays outside of the quantity, which keeps the unit of the dividend. */
final class Divisors {

    private static final String SHORT = "年月日时秒分天人户次件台套";

    private Divisors() {}

    /** Where the divisor ends that begins at {@code at}; {@code at} where none does. */
    static int end(UnitTable units, String text, int at) {
        if (Chars.at(text, at) != '/') {
            return at;
        }
        Unit unit = units.longest(text, at + 1, any -> true);
        if (unit != null) {
            return at + 1 + unit.written().length();
        }
        return Chars.isOneOf(Chars.at(text, at + 1), SHORT) ? at + 2 : at;
    }
}
