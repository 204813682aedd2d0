package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/**
 * A time as the text tells it, unresolved.
 *
 * @param span with the words that give it its role: 到2025年, 今年以来
 * @param written the calendar words alone
 * @param role what it is to its statement
 * @param when what it denotes
 */
public record TimeExpression(Span span, Span written, Role role, When when) implements Value {

    public TimeExpression {
        if (!span.contains(written)) {
            throw new IllegalArgumentException(written + " lies outside of " + span);
        }
    }

    /** The period that it denotes; none where it is vague, or relative and the day of publication is not known. */
    public Optional<Period> resolve(@Nullable LocalDate publishedAt) {
        return resolve(publishedAt, null);
    }

    /** As {@link #resolve(LocalDate)}, but a year that it lacks is that of {@code context}, where there is one. */
    public Optional<Period> resolve(@Nullable LocalDate publishedAt, @Nullable Period context) {
        boolean past = role == Role.UNTIL || when instanceof When.Since;
        return when.resolve(new When.Setting(publishedAt, context, past));
    }

    /** Whether it says its year or its days itself, so that no day of publication is needed. */
    public boolean explicit() {
        return when.explicit();
    }

    /** Whether its year is left to what was said before: 一季度, 11月, 当年. */
    public boolean lacksYear() {
        return when instanceof When.Dated dated && dated.lacksYear();
    }

    /** Whether it names a year, so that it may head a run of figures: 2023年, 今年1至5月. */
    public boolean beginsWithYear() {
        return when instanceof When.Dated dated && !dated.lacksYear();
    }
}
