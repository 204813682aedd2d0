/**
 * The facts of a single article over HTTP, and how they were found; nothing is kept.
 *
 * <p>{@link org.industryfacts.extract.api.ExtractResource} answers;
 * {@link org.industryfacts.extract.api.ArticleRequest} is what it was asked. Whatever cannot be granted is a
 * {@link org.industryfacts.extract.api.RefusedException} that carries the {@link org.industryfacts.extract.api.Problem}
 * to answer with.
 */
@NullMarked
package org.industryfacts.extract.api;

import org.jspecify.annotations.NullMarked;
