package org.industryfacts.engine.value;

import java.util.List;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.fact.Comparator;

/**
 * Numbers with a unit that still count nothing: divisors, runs of years, ranks, issuers, articles, figures of speech.
 */
final class Uncounted {

    private static final String SCALES = "十百千万亿";
    private static final List<String> DURATIONS = List.of("s", "min", "h", "d", "wk", "mo", "a");
    private static final WordSet RUNS = WordSet.of("连续 接连 蝉联");
    private static final WordSet ISSUERS = WordSet.of("部门 部委 部局");
    private static final WordSet ISSUING = WordSet.of("联合 印发 发布 出台 发文 日前 近日 共同");
    private static final int REACH = 6;

    private Uncounted() {}

    static boolean is(Amount amount, Comparator comparator, String text, int at) {
        return isDivisor(amount, text, at)
                || isRun(text, at)
                || isRank(amount, text)
                || isCountOfIssuers(amount, text)
                || isBareDigit(amount)
                || isFigureOfSpeech(amount, comparator);
    }

    /** 每万人: the number says per how many. A duration behind 每 is one: 每53秒. */
    private static boolean isDivisor(Amount amount, String text, int at) {
        return Chars.at(text, at - 1) == '每' && !DURATIONS.contains(canonical(amount));
    }

    private static boolean isRun(String text, int at) {
        return RUNS.endsAt(text, at);
    }

    /** 前10名 */
    private static boolean isRank(Amount amount, String text) {
        return Chars.at(text, amount.start() - 1) == '前' && canonical(amount).equals("person");
    }

    /** 15个部门联合印发 */
    private static boolean isCountOfIssuers(Amount amount, String text) {
        int end = amount.end();
        return ISSUERS.lengthAt(text, end) > 0 && ISSUING.firstIn(text, end, end + REACH) >= 0;
    }

    /** 三家, but not 三成, 三个百分点 or 一千瓦. */
    private static boolean isBareDigit(Amount amount) {
        return amount.low().numeral().form() == Form.BELOW_TEN
                && amount.last().numeral().form() == Form.BELOW_TEN
                && amount.last().numeral().scale() == 0
                && !hasScaledUnit(amount)
                && !canonical(amount).equals("percent");
    }

    /** 万人 and 百家 say many; only 近万人 and 百余家 count. */
    private static boolean isFigureOfSpeech(Amount amount, Comparator comparator) {
        return amount.last().numeral().form() == Form.SCALE
                && comparator == Comparator.EQ
                && !hasScaledUnit(amount)
                && !canonical(amount).equals("percent");
    }

    /** 千瓦, 亿亿次 */
    private static boolean hasScaledUnit(Amount amount) {
        String unit = amount.last().unitOrUnity().written();
        return unit.chars().anyMatch(c -> SCALES.indexOf(c) >= 0);
    }

    private static String canonical(Amount amount) {
        return amount.last().unitOrUnity().canonical();
    }
}
