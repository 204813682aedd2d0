package org.industryfacts.engine.value;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.TimeReader.Told;
import org.industryfacts.engine.value.When.Away;
import org.industryfacts.engine.value.When.Dated;
import org.industryfacts.engine.value.When.Vague;
import org.industryfacts.fact.CalendarUnit.Granularity;

/** Durations that tell when rather than how long: 三年前, 近五年, 十年来, 5年内, 未来三年. */
final class DurationTimes {

    private static final WordSet PAST = WordSet.of("过去的 过去 最近的 最近 近 这");
    private static final WordSet FUTURE = WordSet.of("未来的 未来 今后的 今后 接下来的 接下来");
    private static final WordSet TIME = WordSet.of("左右时间 左右的时间 的时间 时间");
    private static final WordSet SPENT = WordSet.of("历时 历经 经过 耗时 用时 花费 用了 了 达 长达 为期 已有 有着");
    private static final List<String> UNITS = List.of("年", "个月", "天", "周", "个星期", "日");
    private static final WordSet WITHIN = WordSet.of("之内 以内 内 里");
    private static final String NOT_BEHIND_BEFORE = "列往沿期后景端瞻提十五三百";
    private static final String NOT_BEHIND_WITHIN = "蒙部外资陆需容涵在存地河江置";
    private static final String NOT_BEHIND_SINCE = "自到说看源";
    private static final String NOT_BEHIND_AFTER = "备台续勤期方劲";

    private final String text;
    private final Cursor cursor;
    private final int start;

    private DurationTimes(String text, Cursor cursor) {
        this.text = text;
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /** Takes the duration that stands at {@code cursor}; null where none tells a time there. */
    static @Nullable Told take(String text, Cursor cursor) {
        return new DurationTimes(text, cursor).take();
    }

    private @Nullable Told take() {
        if (cursor.takeAny(FUTURE)) {
            return takeLength() == null ? null : ahead();
        }
        if (cursor.take("用")) {
            boolean spent = Chars.isOneOf(Chars.at(text, start - 1), "仅只使已曾共耗");
            return !spent && isYears(takeLength()) && cursor.takeAny(TIME) ? ahead() : null;
        }
        if (cursor.takeAny(PAST)) {
            return past();
        }
        Length length = takeLength();
        return length == null ? null : bySuffix(length);
    }

    private static boolean isYears(@Nullable Length length) {
        return length != null && length.unit.equals("年");
    }

    private Told ahead() {
        cursor.takeAny(WITHIN);
        return new Told(new Vague(), Role.AHEAD);
    }

    private @Nullable Told past() {
        boolean near = Chars.at(text, start) == '近';
        if (takeLength() == null) {
            return null;
        }
        boolean since = cursor.take("以来") || cursor.takeUnless("来", NOT_BEHIND_SINCE) || cursor.takeUnless("间", "接隔断");
        boolean spent = SPENT.endsAt(text, start);
        return near && !since && spent ? null : new Told(new Vague(), Role.AT);
    }

    private @Nullable Told bySuffix(Length length) {
        if (cursor.take("以前") || cursor.take("之前") || cursor.takeUnless("前", NOT_BEHIND_BEFORE)) {
            return new Told(ago(length), Role.AT);
        }
        boolean calendar = length.unit.equals("年") || length.unit.equals("个月");
        if (calendar && (cursor.take("之内") || cursor.take("以内") || cursor.takeUnless("内", NOT_BEHIND_WITHIN))) {
            return new Told(new Vague(), Role.AHEAD);
        }
        boolean since = cursor.take("以来") || cursor.takeUnless("来", NOT_BEHIND_SINCE) || cursor.takeUnless("间", "接隔断");
        boolean later = cursor.take("以后") || cursor.take("之后") || cursor.takeUnless("后", NOT_BEHIND_AFTER);
        return since || later || takeDuring() ? new Told(new Vague(), Role.AT) : null;
    }

    /** 7年的时间里 says when something was done, 7年时间 how long it took. */
    private boolean takeDuring() {
        int end = cursor.at();
        cursor.take("的");
        if (cursor.take("时间") && cursor.takeOneOf("里内中")) {
            return true;
        }
        cursor.backTo(end);
        return false;
    }

    private static When ago(Length length) {
        if (!length.exact) {
            return new Vague();
        }
        return switch (length.unit) {
            case "年" -> Dated.of(new YearWord.FromPublication(-length.number), CalendarPart.YEAR);
            case "个月" -> new Away(Granularity.MONTH, -length.number);
            case "天", "日" -> new Away(Granularity.DAY, -length.number);
            default -> new Vague();
        };
    }

    private record Length(int number, String unit, boolean exact) {}

    private @Nullable Length takeLength() {
        int from = cursor.at();
        int number = cursor.number();
        boolean exact = number > 0;
        if (!exact) {
            cursor.backTo(from);
            number = Math.max(cursor.figures(3), cursor.figures(4));
            exact = number > 0;
        }
        if (number >= YearParser.EARLIEST && number <= YearParser.LATEST && !cursor.seesOneOf("余多")) {
            return null;
        }
        boolean round = cursor.takeOneOf("百千万");
        boolean vague = number <= 0 && !round && cursor.takeOneOf("几数多半");
        if (number <= 0 && !round && !vague) {
            return null;
        }
        exact &= !takeRest() && !round;
        for (String unit : UNITS) {
            if (cursor.take(unit)) {
                exact &= !cursor.takeUnless("多", "晶元样功");
                return new Length(number, unit, exact);
            }
        }
        return cursor.take("个多月") ? new Length(number, "个月", false) : null;
    }

    /** What makes the number inexact: 余 and 多, or a second one (三五年, 3-5年, 两到三年). */
    private boolean takeRest() {
        if (cursor.takeOneOf("余多几来")) {
            return true;
        }
        int here = cursor.at();
        cursor.takeOneOf(YearPartParser.CONNECTORS);
        if (cursor.number() > 0) {
            return true;
        }
        cursor.backTo(here);
        return false;
    }
}
