package org.industryfacts.engine.metric;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Basis;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots.Metric;

/**
 * What a metric rule makes of its quantity.
 *
 * @param falls whether the value is negative: 下降3%
 * @param continues whether, without an indicator of its own, it speaks of that of the metric before
 */
record Emission(Measure measure, @Nullable Basis basis, boolean falls, boolean continues) {

    private static final Set<String> NAMES =
            Set.of("measure", "basis", "sign", "continues", "owner", "indicator", "of", "aside", "closed");

    /** @throws IllegalArgumentException where the rule emits something that a metric has not; names file and line */
    static Emission of(Rule rule) {
        try {
            if (!NAMES.containsAll(rule.emit().keySet())) {
                throw new IllegalArgumentException("a metric rule emits " + NAMES + ", not " + rule.emit());
            }
            String basis = rule.emit().get("basis");
            return new Emission(
                    Coded.of(Measure.class, rule.emit().getOrDefault("measure", "level")),
                    basis == null ? null : Coded.of(Basis.class, basis),
                    rule.emit().getOrDefault("sign", "+").equals("-"),
                    rule.emit().containsKey("continues"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule.place() + ": " + e.getMessage(), e);
        }
    }

    /** Whether a figure says by how much another grows, and so is of its unit: 产值50亿元,增加3亿元. */
    boolean adds(Quantity quantity) {
        return measure == Measure.GROWTH && !quantity.isRatio();
    }

    /** The same of a ratio that says nothing of itself, after one of the same thing: 占比由8%升至13%. */
    Emission goingOn(Metric before) {
        return measure == Measure.RATE && before.measure() != Measure.LEVEL
                ? new Emission(before.measure(), before.basis(), falls, continues)
                : this;
    }
}
