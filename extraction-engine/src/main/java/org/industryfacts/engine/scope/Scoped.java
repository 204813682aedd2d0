package org.industryfacts.engine.scope;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * What a scope answers, with the reason.
 *
 * @param value null where the text does not say
 * @param rule the scope rule that found it: {@code period.clause}
 * @param span the characters that it was read from; null where there are none
 */
public record Scoped<T>(
        @Nullable T value, String rule, @Nullable Span span) {}
