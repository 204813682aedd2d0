package org.industryfacts.engine.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.TimeWords.TimeWord;
import org.industryfacts.engine.value.When.Away;
import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.When.DayOfMonth;
import org.industryfacts.engine.value.When.Since;
import org.industryfacts.engine.value.When.Vague;
import org.industryfacts.fact.CalendarUnit.Granularity;

/** Reads times with the words that give them their role: 到2025年, 截至三季度, 自2017年开始, 比上年. */
final class TimeReader implements ValueReader {

    private static final List<String> UNTIL = List.of("截至到", "截止到", "截止至", "截至", "截止");
    private static final List<String> SINCE = List.of("自从", "自", "从");
    private static final List<String> BASE = List.of("相比于", "相较于", "对比", "较", "比");
    private static final List<String> BY_AFTER =
            List.of("力争", "计划", "预计", "目标", "确保", "规划", "争取", "提出", "明确", "要求", "有望", "预期", "并且", "力促", "实现");
    private static final String NOT_BEHIND_BEFORE = "列往沿期后景端瞻提十五三百置";
    private static final String MARKS = ",。;:、!?()“”‘’《》\n\t 将拟并且";
    private static final String DAY_MARKS = ",。;:!?()\n\t 于在从自至电讯";

    /** 自2022年5月上线以来: the word that ends it may follow at this distance. */
    private static final int REACH = 24;

    private final TimeWords words;

    TimeReader(TimeWords words) {
        this.words = words;
    }

    @Override
    public @Nullable Reading read(String text, int at) {
        Cursor cursor = new Cursor(text, at);
        Role role = takeRole(cursor, text, at);
        int from = cursor.at();
        TimeExpression time = written(cursor, role, text, at, from);
        return time == null ? null : Reading.of(time);
    }

    private static Role takeRole(Cursor cursor, String text, int at) {
        if (cursor.takeAny(UNTIL)) {
            return Role.UNTIL;
        } else if (cursor.takeAny(SINCE)) {
            return Role.SINCE;
        } else if (cursor.takeAny(BASE)) {
            return Role.BASE;
        }
        return mayTarget(text, at) && cursor.takeOneOf("到至") ? Role.BY : Role.AT;
    }

    /** 到 and 至 begin a target at the head of a clause or behind a verb of intent; elsewhere they end another verb. */
    private static boolean mayTarget(String text, int at) {
        char before = Chars.at(text, at - 1);
        return at == 0
                || Chars.isOneOf(before, MARKS)
                || BY_AFTER.stream().anyMatch(verb -> text.startsWith(verb, at - verb.length()));
    }

    private @Nullable TimeExpression written(Cursor cursor, Role role, String text, int at, int from) {
        When plan = FiveYearPlans.take(cursor);
        if (plan != null) {
            return finish(cursor, plan, role, text, at, from);
        }
        cursor.backTo(from);
        DurationTimes.Told told = DurationTimes.take(text, cursor);
        if (told != null) {
            Role own = told.role() == Role.AT ? role : told.role();
            return finish(cursor, told.when(), own, text, at, from);
        }
        cursor.backTo(from);
        Dated date = new DateParser(text, cursor, words).parse();
        if (date != null) {
            return finish(cursor, date, role, text, at, from);
        }
        cursor.backTo(from);
        return byWord(cursor, role, text, at, from);
    }

    private @Nullable TimeExpression byWord(Cursor cursor, Role role, String text, int at, int from) {
        TimeWord word = words.at(text, from);
        if (word == null) {
            return dayOfMonth(cursor, role, text, at, from);
        }
        cursor.take(word.word());
        return switch (word.kind()) {
            case QUARTER -> finish(cursor, new Away(Granularity.QUARTER, word.number()), role, text, at, from);
            case MONTH -> finish(cursor, new Away(Granularity.MONTH, word.number()), role, text, at, from);
            case DAY -> finish(cursor, new Away(Granularity.DAY, word.number()), role, text, at, from);
            case VAGUE -> finish(cursor, new Vague(), role, text, at, from);
            case AHEAD -> finish(cursor, new Vague(), Role.AHEAD, text, at, from);
            case BASE -> finish(cursor, new Vague(), Role.BASE, text, at, from);
            case YEAR, SAID -> null;
        };
    }

    private static @Nullable TimeExpression dayOfMonth(Cursor cursor, Role role, String text, int at, int from) {
        int day = Chars.isDigit(cursor.next()) ? cursor.number() : 0;
        boolean there = day >= 1 && day <= 31 && cursor.takeUnless("日", "内游均间夜程报前龄元");
        boolean heads = from == 0 || Chars.isOneOf(Chars.at(text, from - 1), DAY_MARKS);
        return there && heads ? finish(cursor, new DayOfMonth(day), role, text, at, from) : null;
    }

    private static TimeExpression finish(Cursor cursor, When when, Role before, String text, int at, int from) {
        Span written = new Span(from, cursor.at());
        Role role = before;
        When meant = when;
        cursor.takeAny(List.of("期间", "年度"));
        if (cursor.take("以来") || cursor.take("至今")) {
            role = Role.SINCE;
            meant = new Since(when);
        } else if (before == Role.SINCE && endsInSince(text, cursor.at())) {
            meant = new Since(when);
        } else if (cursor.take("开始") || cursor.takeUnless("起", "步草重伏")) {
            role = Role.SINCE;
        } else if (isBase(cursor, text)) {
            role = Role.BASE;
        } else if (!(when instanceof Vague) && takeBefore(cursor)) {
            role = Role.BY;
        } else if (role == Role.AT && isInterval(when)) {
            role = Role.RANGE;
        }
        return new TimeExpression(new Span(at, cursor.at()), written, role, meant);
    }

    private static boolean takeBefore(Cursor cursor) {
        return cursor.take("之前")
                || cursor.take("以前")
                || cursor.takeUnless("前", NOT_BEHIND_BEFORE + "0123456789一二两四六七八九");
    }

    /** What a change or a multiple is told of: 2020年的3倍, 去年同期, 与2022年相比. */
    private static boolean isBase(Cursor cursor, String text) {
        if (cursor.take("同期") || cursor.take("相比") || cursor.take("基础上")) {
            return true;
        }
        int at = cursor.at();
        if (!cursor.sees("的")) {
            return false;
        }
        String next = text.substring(at, Math.min(text.length(), at + 8));
        return next.matches("的[近约超]?[0-9.一二三四五六七八九十两百余多]+倍.*");
    }

    private static boolean endsInSince(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + REACH) && !Chars.isOneOf(text.charAt(i), ",。;!?\n"); i++) {
            if (text.startsWith("以来", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInterval(When when) {
        return when instanceof Dated dated
                && !(dated.first().equals(dated.last()) && dated.year().equals(dated.lastYear()));
    }
}
