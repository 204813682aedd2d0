package org.industryfacts.engine.value;

import java.util.regex.Pattern;

import org.industryfacts.engine.value.TimeReader.Told;
import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.When.Since;
import org.industryfacts.engine.value.When.Vague;

/** The words around a time that say what it is to its statement. */
final class TimeRoles {

    private static final WordSet UNTIL = WordSet.of("截至到 截止到 截止至 截至 截止");
    private static final WordSet SINCE = WordSet.of("自从 自");
    private static final WordSet DURING = WordSet.of("期间 年度");
    private static final WordSet BASE = WordSet.of("相比于 相较于 对比 较 比 超过 高于 低于 快于 慢于 多于 少于 好于 优于 恢复到 恢复至");
    private static final WordSet COMPARED = WordSet.of("同期 相比 相较 基础上 基本持平 总体持平 大致持平 持平 全年水平 同期水平");
    private static final WordSet INTENT = WordSet.of("力争 计划 预计 目标 确保 规划 争取 提出 明确 要求 有望 预期 并且 实现");

    /** What a 到 or 至 may stand behind, when it is to begin a target rather than end a verb. */
    private static final String BEFORE_A_TARGET = ",。;:、!?()“”‘’《》\n\t 将拟并且";

    private static final String NOT_BEHIND_BEFORE = "列往沿期后景端瞻提十百置0123456789一二两三四五六七八九";
    private static final Pattern MULTIPLE = Pattern.compile("的[近约超]?[0-9.一二三四五六七八九十两百余多]+倍");
    private static final int REACH_OF_A_MULTIPLE = 10;

    /** 自2022年5月上线以来: the word that ends it may follow at this distance. */
    private static final int REACH_OF_SINCE = 24;

    private TimeRoles() {}

    /** Takes the words before a time. */
    static Role takeBefore(Cursor cursor, String text) {
        int at = cursor.at();
        if (cursor.takeAny(UNTIL)) {
            return Role.UNTIL;
        } else if (cursor.takeAny(SINCE)) {
            return Role.SINCE;
        } else if (cursor.takeAny(BASE)) {
            return Role.BASE;
        } else if (cursor.take("从")) {
            return Role.AT; // since then only where 起 or 以来 follows
        }
        return mayTarget(text, at) && cursor.takeOneOf("到至") ? Role.BY : Role.AT;
    }

    private static boolean mayTarget(String text, int at) {
        return at == 0 || Chars.isOneOf(Chars.at(text, at - 1), BEFORE_A_TARGET) || INTENT.endsAt(text, at);
    }

    /** Takes the words behind {@code told}, and says what all of them make of it. */
    static Told takeAfter(Cursor cursor, String text, int at, Told told, Role before) {
        When when = told.when();
        Role role = told.role() == Role.AT ? before : told.role();
        cursor.takeAny(DURING);
        boolean begun = text.charAt(at) == '自' || text.charAt(at) == '从';
        if (cursor.take("以来") || cursor.take("至今") || begun && endsInSince(text, cursor.at())) {
            return new Told(new Since(when), Role.SINCE);
        } else if (cursor.take("开始") || cursor.takeUnless("起", "步草重伏")) {
            return new Told(when, Role.SINCE);
        } else if (cursor.takeAny(COMPARED) || cursor.takeUnless("水平", "井仪线面钻方分") || isMultiplied(text, cursor.at())) {
            return new Told(when, Role.BASE);
        } else if (!(when instanceof Vague) && takeBeforehand(cursor)) {
            return new Told(when, Role.BY);
        }
        return new Told(when, role == Role.AT && isInterval(when) ? Role.RANGE : role);
    }

    private static boolean endsInSince(String text, int at) {
        int end = Math.min(text.length(), at + REACH_OF_SINCE);
        for (int i = at; i < end && !Chars.isOneOf(text.charAt(i), ",。;!?\n"); i++) {
            if (text.startsWith("以来", i) || text.startsWith("至今", i)) {
                return true;
            }
        }
        return false;
    }

    /** 2020年的3倍 */
    private static boolean isMultiplied(String text, int at) {
        return MULTIPLE.matcher(text)
                .region(at, Math.min(text.length(), at + REACH_OF_A_MULTIPLE))
                .lookingAt();
    }

    private static boolean takeBeforehand(Cursor cursor) {
        return cursor.take("之前") || cursor.take("以前") || !advances(cursor) && cursor.takeUnless("前", NOT_BEHIND_BEFORE);
    }

    /** 较上年|前进5位, but 2025年前|进入 */
    private static boolean advances(Cursor cursor) {
        return cursor.sees("前进") && !cursor.sees("前进入") && !cursor.sees("前进行");
    }

    private static boolean isInterval(When when) {
        return when instanceof Dated dated
                && !(dated.first().equals(dated.last()) && dated.year().equals(dated.lastYear()));
    }
}
