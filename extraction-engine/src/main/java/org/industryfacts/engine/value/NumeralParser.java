package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.UnitTable;

/**
 * Reads one numeral, and is used once. Figures and Chinese numerals follow one grammar: digits, each with the scales
 * that multiply it, from the greatest to the least, and at most one 余 or 多 among them. 万 and 亿 multiply all that was
 * read since the last scale of their size, so 一万五千亿 is 15000 times 亿.
 */
final class NumeralParser {

    private static final int LONGEST = 32;

    private final String text;
    private final int start;
    private final UnitTable units;

    private int at;
    private BigDecimal above = BigDecimal.ZERO; // closed by 亿
    private BigDecimal tenThousands = BigDecimal.ZERO; // closed by 万
    private BigDecimal section = BigDecimal.ZERO; // closed by 千, 百, 十
    private @Nullable BigDecimal digit; // not closed yet
    private BigDecimal weight = BigDecimal.ONE;
    private int lastScale; // the power of ten of the last scale; 0 at the beginning
    private int leastSmallScale; // in this section; 0 where there is none yet
    private int scales;
    private int closing; // the power of ten of the 万 and 亿 since the last digit
    private boolean figures;
    private boolean formal;
    private boolean pair;
    private boolean zeroBefore;
    private boolean point;
    private Comparator bound = Comparator.EQ;
    private int endBeforeMore;

    private NumeralParser(String text, int start, UnitTable units) {
        this.text = text;
        this.start = start;
        this.units = units;
        this.at = start;
    }

    /** The numeral that begins at {@code at}; null where there is none. */
    static @Nullable Numeral read(String text, int at, UnitTable units) {
        return new NumeralParser(text, at, units).parse();
    }

    private @Nullable Numeral parse() {
        while (step()) {
            if (at - start > LONGEST) {
                return null;
            }
        }
        boolean brokenOff = digit != null && !figures && ChineseDigits.isDigit(Chars.at(text, at));
        return at == start || brokenOff ? null : finish();
    }

    /** Takes the next character or run of figures, if it goes on with the numeral. */
    private boolean step() {
        char c = Chars.at(text, at);
        if (Chars.isDigit(c)) {
            return takeFigures();
        } else if (ChineseDigits.isDigit(c)) {
            return takeDigit(c);
        } else if (c == '点') {
            return takePoint();
        } else if (ChineseDigits.smallScale(c) > 0) {
            return takeSmallScale(c);
        } else if (ChineseDigits.largeScale(c) > 0) {
            return takeLargeScale(c);
        } else if (c == ' ') {
            return takeSpace();
        }
        return takeMore(c);
    }

    private boolean takeFigures() {
        boolean goesOn = lastScale >= 4 && leastSmallScale == 0;
        if (digit != null || isOpen() || at > start && !goesOn) {
            return false;
        }
        Figures read = Figures.read(text, at);
        if (read == null || at > start && !continues(read)) {
            return false;
        }
        digit = read.value();
        weight = BigDecimal.ONE.movePointLeft(read.places());
        point |= read.places() > 0;
        figures = true;
        closing = 0;
        at = read.end();
        return true;
    }

    /** 3亿5000万 and 1万2000家 go on, 超10万2024年 does not. */
    private boolean continues(Figures read) {
        boolean smaller = read.value().precision() - read.value().scale() <= lastScale;
        return smaller && !point && read.places() == 0 && !Chars.isOneOf(Chars.at(text, read.end()), "年月");
    }

    private boolean takeDigit(char c) {
        int value = ChineseDigits.digit(c);
        if (isOpen() || digit != null && (figures || !isNeighbour(value))) {
            return false;
        }
        formal |= ChineseDigits.isFormal(c);
        if (digit != null) {
            pair = true;
        } else if (value == 0 && at > start) {
            zeroBefore = true;
        } else {
            digit = BigDecimal.valueOf(value);
            weight = BigDecimal.ONE;
            closing = 0;
        }
        at++;
        return true;
    }

    /** 三四 in 三四千, 七八 in 十七八. */
    private boolean isNeighbour(int value) {
        boolean counts = ChineseDigits.isScale(Chars.at(text, at + 1)) || leastSmallScale == 1;
        return !pair && !point && counts && BigDecimal.valueOf(value - 1L).equals(digit);
    }

    private boolean takePoint() {
        int end = at + 1;
        StringBuilder places = new StringBuilder();
        while (places.length() < LONGEST && ChineseDigits.isDigit(Chars.at(text, end))) {
            places.append(ChineseDigits.digit(text.charAt(end++)));
        }
        if (figures || point || pair || isOpen() || places.isEmpty() || digit == null && leastSmallScale != 1) {
            return false;
        }
        BigDecimal whole = digit == null ? BigDecimal.ZERO : digit;
        weight = BigDecimal.ONE.movePointLeft(places.length());
        digit = whole.add(new BigDecimal(places.toString()).multiply(weight));
        point = true;
        at = end;
        return true;
    }

    private boolean takeSmallScale(char c) {
        int scale = ChineseDigits.smallScale(c);
        boolean falls = leastSmallScale == 0 || scale < leastSmallScale;
        boolean alone = digit == null && at > start && scale != 1;
        if (!falls || alone || beginsUnit()) {
            return false;
        }
        if (digit == null) {
            weight = BigDecimal.ONE;
        }
        section = section.add((digit == null ? BigDecimal.ONE : digit).movePointRight(scale));
        closeDigit(c, scale);
        leastSmallScale = scale;
        closing = 0;
        return true;
    }

    private boolean takeLargeScale(char c) {
        int scale = ChineseDigits.largeScale(c);
        BigDecimal pending = section.add(digit == null ? BigDecimal.ZERO : digit);
        if (scale == 8) {
            pending = pending.add(tenThousands);
        }
        boolean repeats = pending.signum() == 0 && scale == 8 && lastScale == 8;
        boolean begins = at == start;
        boolean fits = scale == 8 ? above.signum() == 0 : tenThousands.signum() == 0;
        if (beginsUnit() || !repeats && !begins && (pending.signum() == 0 || !fits)) {
            return false;
        }
        if (repeats) {
            above = above.movePointRight(scale);
        } else if (scale == 8) {
            above = (begins ? BigDecimal.ONE : pending).movePointRight(scale);
            tenThousands = BigDecimal.ZERO;
        } else {
            tenThousands = (begins ? BigDecimal.ONE : pending).movePointRight(scale);
        }
        section = BigDecimal.ZERO;
        closeDigit(c, scale);
        leastSmallScale = 0;
        closing += scale;
        return true;
    }

    private void closeDigit(char c, int scale) {
        weight = weight.movePointRight(scale);
        formal |= ChineseDigits.isFormal(c);
        digit = null;
        zeroBefore = false;
        lastScale = scale;
        scales++;
        at++;
    }

    /** 千瓦 and 亿亿次 are units, though they begin like numbers. */
    private boolean beginsUnit() {
        return at > start && !units.at(text, at).isEmpty();
    }

    /** Typeset texts part figures from scales: 360 亿元. */
    private boolean takeSpace() {
        boolean parts = figures
                && digit != null
                && Chars.isDigit(Chars.at(text, at - 1))
                && ChineseDigits.largeScale(Chars.at(text, at + 1)) > 0;
        at += parts ? 1 : 0;
        return parts;
    }

    private boolean takeMore(char c) {
        boolean plus = c == '+' && figures && !Chars.isAlphanumeric(Chars.at(text, at + 1));
        boolean some = c == '几' && digit == null;
        if (at == start || isOpen() || pair || !(some || plus || Chars.isOneOf(c, "余多来"))) {
            return false;
        }
        bound = c == '来' ? Comparator.APPROX : Comparator.GT;
        endBeforeMore = at;
        at++;
        return true;
    }

    private boolean isOpen() {
        return bound != Comparator.EQ;
    }

    private Numeral finish() {
        if (digit != null && !figures && !point && !zeroBefore && lastScale > 1) {
            digit = digit.movePointRight(lastScale - 1); // 三万五 is 35000
            weight = weight.movePointRight(lastScale - 1);
        }
        BigDecimal value = above.add(tenThousands).add(section).add(digit == null ? BigDecimal.ZERO : digit);
        int end = endBeforeMore == at - 1 && isOpen() ? endBeforeMore : at;
        return new Numeral(at, value, pair ? value.add(weight) : null, weight, closing, bound, end, form());
    }

    private Form form() {
        if (figures) {
            return Form.FIGURES;
        } else if (ChineseDigits.smallScale(text.charAt(start)) != 1 && ChineseDigits.isScale(text.charAt(start))) {
            return scales == 1 ? Form.SCALE : Form.SCALES;
        }
        return scales > 0 || point || formal ? Form.CHINESE : Form.BELOW_TEN;
    }
}
