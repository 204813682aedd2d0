/**
 * The HTTP side: resources, the reading of bodies within a bound, and problems as answers.
 *
 * <p>Start at {@link org.industryfacts.ingest.api.ArticleResource}. Bodies are collected on the event loop, so that a
 * slow client holds no thread; {@link org.industryfacts.ingest.api.InFlightBudget} bounds what all of them hold
 * together.
 */
@NullMarked
package org.industryfacts.ingest.api;

import org.jspecify.annotations.NullMarked;
