/**
 * The rule language: what a rule file says, and how a rule is matched.
 *
 * <p>A rule has one <em>anchor</em>, a mention in angle brackets; it is tried at every mention of that kind, leftwards
 * and rightwards from it. So a rule costs nothing where its anchor is absent, and its reading is the same whatever else
 * the sentence holds. {@link org.industryfacts.engine.grammar.RuleFile} reads a file and fails with file and line where
 * it is wrong; the first rule of a file that matches decides. Every rule carries examples that fire it and examples
 * that must not; they are run as tests.
 */
@NullMarked
package org.industryfacts.engine.grammar;

import org.jspecify.annotations.NullMarked;
