/**
 * From the topic {@code articles} to the topic {@code industry-facts}.
 *
 * <p>{@link org.industryfacts.extract.stream.ArticleListener} takes a batch of records,
 * {@link org.industryfacts.extract.stream.FollowingEvents} says what follows from each, and
 * {@link org.industryfacts.extract.stream.FactsPublisher} does not return before the broker has taken all of it; only
 * then are the offsets of the batch committed. A crash in between repeats the batch, and the repetition has the same
 * ids, bytes and origins as the first time.
 */
@NullMarked
package org.industryfacts.extract.stream;

import org.jspecify.annotations.NullMarked;
