package org.industryfacts.engine.metric;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots.Metric;

/**
 * A figure that was read.
 *
 * @param match of the rule that tells what it measures
 * @param emission what that rule makes of it, or what the rule of the run made of it that it goes on with
 * @param subject whose it is; null where the article does not say
 */
record Figure(
        Quantity quantity,
        RuleMatch match,
        Emission emission,
        @Nullable Subject subject,
        Metric metric) {

    /**
     * Whether it only says again, in round numbers, what an exact one said: 达1039亿元,首次突破千亿元. A rate of growth beside
     * another is that of another time: 增长24.4%,连续8个月保持20%以上增长.
     */
    boolean rounds(Figure exact) {
        return metric.comparator() == Comparator.GT
                && metric.measure() != Measure.GROWTH
                && metric.measure() == exact.metric.measure()
                && metric.decimals() < exact.metric.decimals()
                && Objects.equals(metric.indicator(), exact.metric.indicator())
                && metric.unit().equals(exact.metric.unit())
                && metric.value().compareTo(exact.metric.value()) <= 0;
    }

    /** The same figure of another subject. */
    Figure of(Subject other) {
        Metric of = new Metric(
                other.text(),
                metric.indicator(),
                metric.measure(),
                metric.value(),
                metric.valueMax(),
                metric.unit(),
                metric.counter(),
                metric.comparator(),
                metric.basis(),
                metric.asWritten(),
                metric.decimals());
        return new Figure(quantity, match, emission, other, of);
    }

    /** Whether its subject is named again up to a place, where another is compared with it: 全国增长4%,低于|全国|1个百分点. */
    boolean isCompared(String text, int position) {
        int end = quantity.span().end();
        return subject != null
                && end < position
                && new Span(end, position).of(text).contains(subject.text());
    }
}
