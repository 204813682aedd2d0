/**
 * How article events reach the log: {@link org.industryfacts.ingest.publishing.ArticlePublisher} is done with an event
 * when the broker has acknowledged it, or has not in time.
 */
@NullMarked
package org.industryfacts.ingest.publishing;

import org.jspecify.annotations.NullMarked;
