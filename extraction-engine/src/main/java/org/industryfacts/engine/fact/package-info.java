/**
 * From what a rule read to a fact. Readers make a {@link org.industryfacts.engine.fact.FactDraft};
 * {@link org.industryfacts.engine.fact.Whereabouts} adds where the organisations of the article are;
 * {@link org.industryfacts.engine.fact.FactAssembler} finds the evidence in the submitted text, in
 * {@link org.industryfacts.engine.fact.CodePoints}, gives ids, and keeps one of the facts that assert the same.
 * {@code RepeatedFacts} and {@code RepeatedFigures} tell what an article says twice in other words,
 * {@link org.industryfacts.engine.fact.Confidences} how likely a fact is right.
 */
@NullMarked
package org.industryfacts.engine.fact;

import org.jspecify.annotations.NullMarked;
