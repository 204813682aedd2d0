/**
 * The industries of China as a tree, by the names that news gives them.
 *
 * <p>{@link org.industryfacts.industry.IndustryTree} knows each {@link org.industryfacts.industry.Industry} by id, says
 * what it is part of, finds the one that a phrase names as a whole (新一代人工智能产业 is artificial intelligence) and
 * those that a longer phrase mentions. Umbrella words (未来产业, 先进制造业) are no industries.
 *
 * <p>The tree is data: {@code industries.tsv} holds the industries, {@code words.tsv} the words that stand around their
 * names. A bad line of either fails the load with file and number. No name means two industries; where the market uses
 * one word for several, the tree has the most common sense. A child is a kind, a part or a link in the chain of its
 * parent, and has one parent only: 海水淡化 is part of the marine economy, not of environmental protection. The anchor
 * in GB/T 4754 is the division that most of an industry falls into; what spans several has none. Everything here is
 * immutable and safe to share between threads.
 */
@NullMarked
package org.industryfacts.industry;

import org.jspecify.annotations.NullMarked;
