package org.industryfacts.engine.value;

import java.math.BigDecimal;
import java.util.Locale;

/** Writes whole numbers as Chinese texts do: the naive opposite of what is tested. */
final class NumeralWriter {

    private static final String[] SMALL_SCALES = {"", "十", "百", "千"};

    private NumeralWriter() {}

    enum Style {
        FIGURES,
        GROUPED,
        SCALED,
        CHINESE,
        CHEQUE,
        MIXED
    }

    static String write(long number, Style style) {
        return switch (style) {
            case FIGURES -> String.valueOf(number);
            case GROUPED -> String.format(Locale.ROOT, "%,d", number);
            case SCALED -> scaled(number);
            case CHINESE -> chinese(number);
            case CHEQUE -> formal(chinese(number));
            case MIXED -> mixed(number);
        };
    }

    /** 1.2万亿 */
    private static String scaled(long number) {
        String scale = number >= 1_000_000_000_000L ? "万亿" : number >= 100_000_000 ? "亿" : number >= 10_000 ? "万" : "";
        int places = scale.equals("万亿") ? 12 : scale.equals("亿") ? 8 : scale.equals("万") ? 4 : 0;
        return BigDecimal.valueOf(number, places).stripTrailingZeros().toPlainString() + scale;
    }

    /** 3亿5000万2000 */
    private static String mixed(long number) {
        if (number >= 100_000_000) {
            long rest = number % 100_000_000;
            String tail = rest == 0 ? "" : rest < 10_000_000 ? "零" + mixed(rest) : mixed(rest);
            return number / 100_000_000 + "亿" + tail;
        }
        if (number >= 10_000) {
            long rest = number % 10_000;
            return number / 10_000 + "万" + (rest == 0 ? "" : rest < 1000 ? "零" + rest : String.valueOf(rest));
        }
        return String.valueOf(number);
    }

    private static String chinese(long number) {
        if (number >= 100_000_000) {
            return withRest(number, 100_000_000, "亿");
        }
        return number >= 10_000 ? withRest(number, 10_000, "万") : section((int) number);
    }

    private static String withRest(long number, long scale, String name) {
        long rest = number % scale;
        String gap = rest != 0 && rest < scale / 10 ? "零" : "";
        return chinese(number / scale) + name + (rest == 0 ? "" : gap + chinese(rest));
    }

    private static String section(int number) {
        StringBuilder written = new StringBuilder();
        boolean zero = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                zero = !written.isEmpty();
            } else {
                written.append(zero ? "零" : "")
                        .append("零一二三四五六七八九".charAt(digit))
                        .append(SMALL_SCALES[power]);
                zero = false;
            }
        }
        return written.toString();
    }

    private static String formal(String everyday) {
        String from = "一二三四五六七八九十百千";
        String to = "壹贰叁肆伍陆柒捌玖拾佰仟";
        StringBuilder formal = new StringBuilder();
        for (char c : everyday.toCharArray()) {
            int index = from.indexOf(c);
            formal.append(index < 0 ? c : to.charAt(index));
        }
        return formal.toString();
    }
}
