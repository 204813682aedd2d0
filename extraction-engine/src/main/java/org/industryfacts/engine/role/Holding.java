package org.industryfacts.engine.role;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * A post, or posts in a row, held at one organisation.
 *
 * @param span from the organisation, where it stands right before, to the end of the post
 * @param title as in the text
 * @param organization null where it is held at none, or the text does not say
 */
record Holding(Span span, String title, @Nullable Subject organization) {}
