/**
 * Rankings: a region, park or organisation holds a place among others. {@code ranking.rules} says by which words;
 * {@code ranking-words.tsv} which words say among whom, and which stand between those and what is measured.
 */
@NullMarked
package org.industryfacts.engine.ranking;

import org.jspecify.annotations.NullMarked;
