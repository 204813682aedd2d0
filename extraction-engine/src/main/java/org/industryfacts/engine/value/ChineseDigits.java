package org.industryfacts.engine.value;

/** The characters that Chinese numerals are written with, the formal ones of cheques among them. */
final class ChineseDigits {

    private static final String EVERYDAY = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int NO_DIGIT = -1;

    /** Whatever a numeral may hold, 零 included. */
    static final String NUMERALS = EVERYDAY + FORMAL + "〇○两十拾百佰千仟万亿";

    private static final CharSet ALL = CharSet.of(NUMERALS);

    private ChineseDigits() {}

    /** The value of a digit from 0 to 9, or -1 where it is none. */
    static int digit(char c) {
        if (c == '〇' || c == '○') {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        int everyday = EVERYDAY.indexOf(c);
        return everyday >= 0 ? everyday : FORMAL.indexOf(c);
    }

    static boolean isDigit(char c) {
        return digit(c) != NO_DIGIT;
    }

    /** The power of ten of 十, 百 or 千, or 0 where it is none of them. */
    static int smallScale(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            default -> 0;
        };
    }

    /** The power of ten of 万 or 亿, or 0 where it is neither. */
    static int largeScale(char c) {
        return switch (c) {
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    static boolean isScale(char c) {
        return smallScale(c) > 0 || largeScale(c) > 0;
    }

    static boolean isFormal(char c) {
        return c != '零' && FORMAL.indexOf(c) >= 0 || c == '拾' || c == '佰' || c == '仟';
    }

    /** Whether a numeral may hold it, 零 included. */
    static boolean isNumeral(char c) {
        return ALL.has(c);
    }
}
