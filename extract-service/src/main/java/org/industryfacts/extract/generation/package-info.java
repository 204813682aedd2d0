/**
 * Which reading of the log the events of this service belong to. What a higher generation says of an article holds
 * before what a lower one said; it rises when a new reading of all articles is promoted.
 *
 * <p>{@link org.industryfacts.extract.generation.GenerationLog} keeps it on a topic of its own, so that it outlives
 * every instance, and {@link org.industryfacts.extract.generation.CurrentGeneration} asks there before each batch: no
 * two instances can differ about what comes after a promotion.
 */
@NullMarked
package org.industryfacts.extract.generation;

import org.jspecify.annotations.NullMarked;
