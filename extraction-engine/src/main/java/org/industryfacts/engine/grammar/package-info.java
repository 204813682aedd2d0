/**
 * The rule language: what a rule file says, and how a rule is matched.
 *
 * <p>A rule has one <em>anchor</em> in angle brackets, a mention or some words; it is tried wherever such a mention or
 * word stands, leftwards and rightwards from it. So a rule costs nothing where its anchor is absent, and its reading is
 * the same whatever else the sentence holds. {@link org.industryfacts.engine.grammar.RuleFile} reads a file, each
 * pattern by {@code PatternParser}, and fails with file and line where it is wrong; the first rule of a file that
 * matches and gives a fact decides. Every rule carries examples that fire it and examples that must not; they are run
 * as tests.
 *
 * <p>{@link org.industryfacts.engine.grammar.RuleMatcher} tries a {@link org.industryfacts.engine.grammar.Rule} on a
 * {@link org.industryfacts.engine.grammar.Ground}, which answers for the text, and returns a
 * {@link org.industryfacts.engine.grammar.RuleMatch} with what was kept. Most places are ruled out before, by a look at
 * one character: {@link org.industryfacts.engine.grammar.RuleSieves} for the characters beside the anchor,
 * {@link org.industryfacts.engine.grammar.Side} for what is left of the elements, {@code Alternatives} for the words of
 * one.
 */
@NullMarked
package org.industryfacts.engine.grammar;

import org.jspecify.annotations.NullMarked;
