package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.UnitTable;

/**
 * Reads one numeral, and is used once. Figures and Chinese numerals follow one grammar: digits with the scales that
 * multiply them, from the greatest to the least, and at most one 余, 多 or 几 among them.
 */
final class NumeralParser {

    private static final int LONGEST = 32;

    /** What makes of a 来 the beginning of a verb: 401亿|来自外省. */
    private static final String COMING = "自源到临华访";

    private final String text;
    private final int start;
    private final UnitTable units;
    private final Magnitude magnitude = new Magnitude();

    private int at;
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

    /** The numeral that begins at {@code at}; null where there is none. A scale within a numeral begins no other. */
    static @Nullable Numeral read(String text, int at, UnitTable units) {
        boolean within = ChineseDigits.isScale(Chars.at(text, at)) && ChineseDigits.isNumeral(Chars.at(text, at - 1));
        return within ? null : new NumeralParser(text, at, units).parse();
    }

    private @Nullable Numeral parse() {
        while (step()) {
            if (at - start > LONGEST) {
                return null;
            }
        }
        boolean brokenOff = magnitude.isOpen() && !figures && ChineseDigits.isDigit(Chars.at(text, at));
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
        } else if (ChineseDigits.isScale(c)) {
            return takeScale(c);
        } else if (c == ' ') {
            return takeSpace();
        }
        return takeMore(c);
    }

    private boolean takeFigures() {
        Figures read = magnitude.isOpen() || isBounded() ? null : Figures.read(text, at);
        if (read == null || at > start && !goesOn(read)) {
            return false;
        }
        magnitude.open(read.value(), read.places());
        point |= read.places() > 0;
        figures = true;
        at = read.end();
        return true;
    }

    /** 3亿5000万, 5万4千6百, 2千零30 and 1万2000家 go on, 超10万2024年 does not. */
    private boolean goesOn(Figures read) {
        char next = Chars.at(text, read.end());
        int digits = read.value().precision() - read.value().scale();
        boolean scaled = zeroBefore || ChineseDigits.smallScale(next) > 0;
        return !point && read.places() == 0 && magnitude.mayGoOn(digits, scaled) && !Chars.isOneOf(next, "年月");
    }

    private boolean takeDigit(char c) {
        int value = ChineseDigits.digit(c);
        if (isBounded() || magnitude.isOpen() && (figures || !isNeighbour(value))) {
            return false;
        }
        formal |= ChineseDigits.isFormal(c);
        if (magnitude.isOpen()) {
            pair = true;
        } else if (value == 0 && (at > start || Chars.at(text, at + 1) == '十')) {
            zeroBefore = true;
        } else {
            magnitude.open(BigDecimal.valueOf(value), 0);
        }
        at++;
        return true;
    }

    /** 三四 in 三四千, 七八 in 十七八. */
    private boolean isNeighbour(int value) {
        boolean counts = ChineseDigits.isScale(Chars.at(text, at + 1)) || magnitude.isAfterTen();
        return !pair && !point && counts && BigDecimal.valueOf(value - 1L).equals(magnitude.digit());
    }

    private boolean takePoint() {
        int end = at + 1;
        StringBuilder places = new StringBuilder();
        while (places.length() < LONGEST && ChineseDigits.isDigit(Chars.at(text, end))) {
            places.append(ChineseDigits.digit(text.charAt(end++)));
        }
        BigDecimal whole = magnitude.isAfterTen() && !magnitude.isOpen() ? BigDecimal.ZERO : magnitude.digit();
        if (figures || point || pair || isBounded() || places.isEmpty() || whole == null) {
            return false;
        }
        BigDecimal fraction = new BigDecimal(places.toString()).movePointLeft(places.length());
        magnitude.open(whole.add(fraction), places.length());
        point = true;
        at = end;
        return true;
    }

    private boolean takeScale(char c) {
        boolean first = at == start || zeroBefore && at == start + 1; // 零十五
        boolean unit = !first && units.longest(text, at, any -> true) != null; // 千瓦, 亿亿次
        int small = ChineseDigits.smallScale(c);
        boolean fits = !unit
                && (small > 0
                        ? magnitude.closeSmall(small, first)
                        : magnitude.closeLarge(ChineseDigits.largeScale(c), first));
        if (fits) {
            formal |= ChineseDigits.isFormal(c);
            zeroBefore = false;
            at++;
        }
        return fits;
    }

    /** Typeset texts part figures from scales: 360 亿元. */
    private boolean takeSpace() {
        boolean parts = figures
                && magnitude.isOpen()
                && Chars.isDigit(Chars.at(text, at - 1))
                && ChineseDigits.largeScale(Chars.at(text, at + 1)) > 0;
        at += parts ? 1 : 0;
        return parts;
    }

    private boolean takeMore(char c) {
        boolean plus = c == '+' && figures && !Chars.isAlphanumeric(Chars.at(text, at + 1));
        boolean some = c == '几' && !magnitude.isOpen();
        boolean about = c == '来' && !Chars.isOneOf(Chars.at(text, at + 1), COMING);
        boolean more = (about || Chars.isOneOf(c, "余多")) && (figures || magnitude.scales() > 0);
        if (at == start || isBounded() || pair || !(some || plus || more)) {
            return false;
        }
        bound = c == '来' ? Comparator.APPROX : Comparator.GT;
        endBeforeMore = at;
        at++;
        return true;
    }

    private boolean isBounded() {
        return bound != Comparator.EQ;
    }

    private Numeral finish() {
        if (!figures && !point && !zeroBefore) {
            magnitude.abbreviate();
        }
        BigDecimal value = magnitude.value();
        BigDecimal weight = magnitude.weight();
        int end = isBounded() && endBeforeMore == at - 1 ? endBeforeMore : at;
        return new Numeral(at, value, pair ? value.add(weight) : null, weight, magnitude.closing(), bound, end, form());
    }

    private Form form() {
        char first = text.charAt(start);
        if (figures) {
            return Form.FIGURES;
        } else if (ChineseDigits.isScale(first) && ChineseDigits.smallScale(first) != 1) {
            return magnitude.scales() == 1 ? Form.SCALE : Form.SCALES;
        }
        return magnitude.scales() > 0 || point || formal ? Form.CHINESE : Form.BELOW_TEN;
    }
}
