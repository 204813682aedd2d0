package org.industryfacts.engine.value;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/** A time as a corpus tells it, resolved against a day of publication. */
record TimeReading(@Nullable LocalDate publishedAt) implements Corpus.Reader<TimeExpression> {

    @Override
    public Span written(TimeExpression time) {
        return time.written();
    }

    /** For example {@code 2023-01/2023-11 range}: the period, or null, and the role. */
    @Override
    public String describe(TimeExpression time) {
        String period = time.resolve(publishedAt).map(Period::toString).orElse("null");
        return period + " " + time.role().name().toLowerCase(Locale.ROOT);
    }
}
