package org.industryfacts.engine.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots.Metric;

/**
 * Tells whether two figures of one article are one that it says twice, as in a headline and its text: they have the
 * same number, and their subjects and indicators do not differ. Long numbers rarely meet by chance: for a level of
 * three digits or more it is enough that either agrees.
 */
final class RepeatedFigures {

    private static final int TELLING_DIGITS = 3;
    private static final Pattern MARKS = Pattern.compile("[“”‘’《》()\\s的]");

    private RepeatedFigures() {}

    /** What figures have in common that may be one. */
    static List<Object> likeness(Metric metric) {
        return List.of(
                metric.measure(),
                metric.unit(),
                plain(metric.value()),
                Optional.ofNullable(metric.valueMax()).map(RepeatedFigures::plain));
    }

    /** Whether two figures that have their numbers in common are one. */
    static boolean isSame(Metric one, Metric other) {
        boolean subject = isAlike(one.subject(), other.subject());
        boolean indicator = isAlike(one.indicator(), other.indicator());
        boolean telling = one.measure() == Measure.LEVEL && plain(one.value()).precision() >= TELLING_DIGITS;
        return telling ? subject || indicator : subject && indicator;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    /** Whether two texts may be names of one thing: one is part of the other, or one is not said. */
    private static boolean isAlike(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        String a = MARKS.matcher(one).replaceAll("");
        String b = MARKS.matcher(other).replaceAll("");
        return a.contains(b) || b.contains(a);
    }
}
