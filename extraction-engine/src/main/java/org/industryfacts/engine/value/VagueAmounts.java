package org.industryfacts.engine.value;

/** Amounts that name no number, 数百 and 几十亿: passed over whole, so that their scales are not read as numbers. */
final class VagueAmounts {

    private static final int LONGEST = 8;

    private VagueAmounts() {}

    /** Where the vague amount ends that begins at {@code at}; {@code at} where none does. */
    static int end(String text, int at) {
        if (!Chars.isOneOf(Chars.at(text, at), "数几")) {
            return at;
        }
        int end = at + 1;
        while (end - at < LONGEST && ChineseDigits.isScale(Chars.at(text, end))) {
            end++;
        }
        return end == at + 1 ? at : end;
    }
}
