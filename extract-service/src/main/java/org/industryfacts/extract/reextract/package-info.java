/**
 * Reads all articles again with another engine, without anybody noticing, shows what would change, and has it hold on
 * request. A command of its own, beside the service: {@link org.industryfacts.extract.reextract.ReextractCommand}.
 *
 * <p>{@link org.industryfacts.extract.reextract.Reextraction} tells the whole story. What an article says now is read
 * from its newest place alone ({@link org.industryfacts.extract.reextract.LivePlaces}): facts of what it said before
 * must not show up again, not even for a moment. Everything is done partition by partition, so that memory is that for
 * a twelfth of all articles, and can be repeated from any point.
 */
@NullMarked
package org.industryfacts.extract.reextract;

import org.jspecify.annotations.NullMarked;
