package org.industryfacts.engine.reading;

import org.industryfacts.engine.text.Span;

/**
 * A mention of something that has a name of its own.
 *
 * @param canonical the fullest name that the article gives it; the mention itself may be 公司
 * @param given where the article gives it that name
 */
public record Name(Span span, String canonical, Span given) {}
