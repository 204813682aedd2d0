/**
 * What an industry fact is: one assertion of an article, normalised, with the exact characters it was read from.
 *
 * <p>Start at {@link org.industryfacts.fact.Fact}; {@link org.industryfacts.fact.Slots} holds the ten types on one
 * screen. All records are immutable, check themselves when made, and are safe to share between threads. Values are
 * {@link java.math.BigDecimal}; positions are Unicode code points of the submitted content, end exclusive. What may be
 * absent is marked {@code @Nullable}; nothing else is ever null.
 */
@NullMarked
package org.industryfacts.fact;

import org.jspecify.annotations.NullMarked;
