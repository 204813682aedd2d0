package org.industryfacts.engine.value;

import org.industryfacts.engine.value.Numeral.Form;
import org.industryfacts.engine.value.Qualifiers.Qualification;
import org.industryfacts.fact.Comparator;
import org.industryfacts.unit.Unit;

/** Amounts that say what belongs to a class rather than how much there is: 80万元及以上企业, 百亿元以上项目, 千亿产业. */
final class Thresholds {

    private static final WordSet MEMBERS = WordSet.of("项目 企业 工程 单位 集群 园区 平台 公司 机构 工业 商户 客户 载体 法人 订单 合同 县 乡镇 村 市场主体 个体");
    private static final WordSet CLASSES = WordSet.of("产业 县 镇 城市 强区 俱乐部 赛道 板块 市场 园 GDP");
    private static final WordSet AMOUNTS_BEHIND = WordSet.of("规模 产值 营收 营业 收入 投资 总 融资 税");
    private static final WordSet VERBS_OF_NUMBER = WordSet.of("有 共有 共 达 已达 达到 已有 数量达");

    /** What stands before a sum that sorts what is counted behind it, and not before what is spent: 其中20亿元项目2个. */
    private static final String BEFORE_A_CLASS = ",、;:中有和及";

    private static final char PAST = '过';
    private static final char PAUSE = '、';

    private static final int REACH = 10;
    private static final int NEAR = 5;
    private static final int FAR = 12;

    private Thresholds() {}

    /** Where the class ends that {@code amount} delimits; no further than the amount where it delimits none. */
    static int end(Amount amount, Qualification before, Qualification after, String text) {
        Unit unit = amount.unit();
        int from = after.end();
        if (unit != null && unit.canonical().equals(Unit.COUNT)) {
            boolean things = unit.kind() == Unit.Kind.NOUN;
            return things ? endOfClass(amount, before, text, from) : from;
        }
        if (text.startsWith("及以", amount.end())) {
            return endOfMember(MEMBERS, text, from, REACH, from + 1);
        }
        if (before.comparator() == Comparator.GT && Chars.at(text, from) == '的') {
            return endOfCounted(amount, text, from);
        }
        boolean bounded = after.comparator() == Comparator.GT || after.comparator() == Comparator.LT;
        if (bounded) {
            return endOfMember(MEMBERS, text, from, REACH, from);
        }
        return endOfClass(amount, before, text, from);
    }

    /** 超百亿的企业有27家, 超亿元的31家, 5个总投资超10亿元的项目: of the things that an amount delimits so many are counted. */
    private static int endOfCounted(Amount amount, String text, int from) {
        int end = endOfMember(MEMBERS, text, from + 1, REACH, from + 1);
        int number = end + VERBS_OF_NUMBER.lengthAt(text, end);
        boolean counted =
                isNumber(Chars.at(text, number)) || end > from + 1 && isNumberBefore(text, amount.start(), FAR);
        return counted ? end : from;
    }

    private static int endOfClass(Amount amount, Qualification before, String text, int from) {
        Form form = amount.last().numeral().form();
        boolean scales = form == Form.SCALES || form == Form.SCALE;
        if (before.comparator() == Comparator.EQ && scales) {
            int end = endOfMember(CLASSES, text, from, NEAR, from);
            return end > from ? end : endOfMember(MEMBERS, text, from, NEAR, from);
        }
        boolean above =
                before.comparator() == Comparator.GT || Chars.at(text, amount.start() - 1) == PAST; // 投资过3亿元项目1个
        int reach = above ? REACH : Chars.isOneOf(Chars.at(text, amount.start() - 1), BEFORE_A_CLASS) ? NEAR : 0;
        int end = endOfMember(MEMBERS, text, from, reach, from);
        boolean counted =
                end > from && (isNumber(Chars.at(text, end)) || above && isNumberBefore(text, amount.start(), NEAR));
        return counted ? end : from;
    }

    private static boolean isNumber(char c) {
        return Chars.isDigit(c) || ChineseDigits.isNumeral(c) || Chars.isOneOf(c, "近超约逾");
    }

    /** 3个超百亿元项目 */
    private static boolean isNumberBefore(String text, int start, int reach) {
        for (int i = start - 1; i >= Math.max(0, start - reach); i--) {
            if (Chars.isOneOf(text.charAt(i), "个家户项")) {
                return isNumber(Chars.at(text, i - 1));
            }
        }
        return false;
    }

    /**
     * Where the first of {@code words} ends within {@code reach} Han characters, of which 、 may part two (以上开、复工项目);
     * {@code none} where there is none.
     */
    private static int endOfMember(WordSet words, String text, int from, int reach, int none) {
        for (int i = from; i < from + reach && (Chars.isHan(Chars.at(text, i)) || isPause(text, from, i)); i++) {
            int end = i + words.lengthAt(text, i);
            end += end > i ? words.lengthAt(text, end) : 0; // 工业项目
            if (end > i) {
                return AMOUNTS_BEHIND.lengthAt(text, end) > 0 ? none : end;
            }
        }
        return none;
    }

    private static boolean isPause(String text, int from, int at) {
        return at > from && Chars.at(text, at) == PAUSE;
    }
}
