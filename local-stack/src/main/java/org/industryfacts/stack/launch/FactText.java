package org.industryfacts.stack.launch;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots;

/** A fact in words short enough for a row. */
record FactText(String claim, String value, String period, String evidence) {

    static FactText of(Fact fact) {
        String period = fact.period() == null ? "" : fact.period().toString();
        String evidence = "\u201c" + fact.evidence().exact() + "\u201d";
        return fact.slots() instanceof Slots.Metric metric
                ? new FactText(claim(fact, metric.measure().code()), value(metric), period, evidence)
                : new FactText(claim(fact, fact.type().code()), otherSlots(fact.slots()), period, evidence);
    }

    List<String> cells() {
        return List.of(claim, value, period, evidence);
    }

    /** Whose it is and what, then its kind: 成都 大数据产业规模 · level. */
    private static String claim(Fact fact, String kind) {
        Map<String, @Nullable Object> slots = fact.slots().assertedFields();
        String named = Stream.of(slots.get("subject"), slots.get("indicator"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? kind : named + " \u00b7 " + kind;
    }

    private static String value(Slots.Metric metric) {
        String sign = metric.measure() == Measure.GROWTH && metric.value().signum() > 0 ? "+" : "";
        String upper = metric.valueMax() == null ? "" : " to " + plain(metric.valueMax());
        String unit = metric.counter() == null ? metric.unit() : metric.counter();
        return bound(metric.comparator()) + sign + plain(metric.value()) + upper + " " + unit;
    }

    private static String bound(Comparator comparator) {
        return switch (comparator) {
            case EQ -> "";
            case GT -> "> ";
            case LT -> "< ";
            case APPROX -> "~ ";
        };
    }

    private static String plain(BigDecimal value) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String otherSlots(Slots slots) {
        return slots.assertedFields().entrySet().stream()
                .filter(slot ->
                        !slot.getKey().equals("subject") && !slot.getKey().equals("indicator"))
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .map(FactText::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(Object slot) {
        return slot instanceof Coded constant ? constant.code() : slot.toString();
    }
}
