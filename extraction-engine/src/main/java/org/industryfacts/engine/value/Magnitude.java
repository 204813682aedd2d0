package org.industryfacts.engine.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The value of a numeral that is being read from left to right. Each digit is closed by the scales behind it: 十, 百 and
 * 千 multiply the digit, 万 and 亿 all that was read since the last scale of their size. So 一万五千亿 is 15000 times 亿.
 */
final class Magnitude {

    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    private BigDecimal millions = BigDecimal.ZERO; // closed by 亿
    private BigDecimal thousands = BigDecimal.ZERO; // closed by 万
    private BigDecimal section = BigDecimal.ZERO; // closed by 千, 百, 十
    private @Nullable BigDecimal digit; // not closed yet
    private BigDecimal weight = BigDecimal.ONE; // of the last digit
    private int lastScale; // as a power of ten; 0 before the first
    private int leastOfSection; // the same, of 千, 百, 十 since the last 万 or 亿
    private int closing; // the power of ten of the 万 and 亿 since the last digit
    private int scales;

    boolean isOpen() {
        return digit != null;
    }

    @Nullable
    BigDecimal digit() {
        return digit;
    }

    /** Opens a digit, or a number in figures, with {@code places} after its point. */
    void open(BigDecimal value, int places) {
        digit = value;
        weight = BigDecimal.ONE.movePointLeft(places);
        closing = 0;
    }

    /** Multiplies the open digit by 10, 100 or 1000; 十 may stand without one. False where it does not fit here. */
    boolean closeSmall(int scale, boolean first) {
        boolean falls = leastOfSection == 0 || scale < leastOfSection;
        if (!falls || digit == null && !first && scale != 1) {
            return false;
        }
        if (digit == null) {
            weight = BigDecimal.ONE;
        }
        section = section.add((digit == null ? BigDecimal.ONE : digit).movePointRight(scale));
        leastOfSection = scale;
        close(scale);
        closing = 0;
        return true;
    }

    /** Multiplies what 万 or 亿 closes. False where it does not fit here. */
    boolean closeLarge(int scale, boolean first) {
        boolean hundredMillion = scale == HUNDRED_MILLION;
        BigDecimal pending = section.add(digit == null ? BigDecimal.ZERO : digit);
        if (hundredMillion) {
            pending = pending.add(thousands);
        }
        boolean repeats = pending.signum() == 0 && lastScale == scale && closing == scale;
        boolean free = (hundredMillion ? millions : thousands).signum() == 0;
        if (!repeats && !first && (pending.signum() == 0 || !free)) {
            return false;
        }
        BigDecimal closed = repeats ? millions.add(thousands) : first ? BigDecimal.ONE : pending;
        if (hundredMillion) {
            millions = closed.movePointRight(scale);
            thousands = BigDecimal.ZERO;
        } else {
            thousands = closed.movePointRight(scale);
        }
        section = BigDecimal.ZERO;
        leastOfSection = 0;
        close(scale);
        closing += scale;
        return true;
    }

    private void close(int scale) {
        weight = weight.movePointRight(scale);
        digit = null;
        lastScale = scale;
        scales++;
    }

    /** 三万五 is 35000: a last digit in Chinese counts a tenth of the scale before it. */
    void abbreviate() {
        if (digit != null && lastScale > 1) {
            digit = digit.movePointRight(lastScale - 1);
            weight = weight.movePointRight(lastScale - 1);
        }
    }

    BigDecimal value() {
        return millions.add(thousands).add(section).add(digit == null ? BigDecimal.ZERO : digit);
    }

    BigDecimal weight() {
        return weight;
    }

    /** The power of ten of the 万 and 亿 at its end. */
    int closing() {
        return closing;
    }

    /** How many scales were read. */
    int scales() {
        return scales;
    }

    /** Whether 十 was the last scale, so that two neighbouring digits may follow: 十七八. */
    boolean isAfterTen() {
        return leastOfSection == 1;
    }

    /** Whether figures of so many digits may go on: behind 万 or 亿, or with a scale of their own. */
    boolean mayGoOn(int digits, boolean scaled) {
        boolean large = lastScale >= TEN_THOUSAND && leastOfSection == 0;
        return digits <= lastScale && (large || scaled);
    }
}
