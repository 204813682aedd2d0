package org.industryfacts.engine.page;

import org.industryfacts.engine.text.Span;

/**
 * Something that stands on a page and belongs to no article.
 *
 * @param kind what it is
 * @param original where it stands in the submitted text
 */
public record Removal(LineKind kind, Span original) {}
