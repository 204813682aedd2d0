/**
 * How well the engine reads, measured against labelled articles: {@code ./mvnw -q -P evaluate -pl extraction-engine -am
 * -DskipTests test} prints the figures. A fact that was read is {@linkplain
 * org.industryfacts.engine.evaluation.FactComparison compared} with the facts of its type that the gold has for the
 * article, and {@linkplain org.industryfacts.engine.evaluation.Pairing paired} with the one that it fits best:
 * <em>core</em> where it says the same in the main, <em>full</em> where it says the same in all. The floors below which
 * the figures must not fall are data and may only rise.
 */
@NullMarked
package org.industryfacts.engine.evaluation;

import org.jspecify.annotations.NullMarked;
