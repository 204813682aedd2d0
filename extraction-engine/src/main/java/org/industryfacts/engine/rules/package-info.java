/**
 * From rules to facts: {@link org.industryfacts.engine.rules.RuleBooks} hold the rules of all types of fact but
 * metrics. {@code AnchorIndex} finds in one look over an article where any of them may begin; what one of them saw
 * there, a {@link org.industryfacts.engine.rules.Sighting}, the {@link org.industryfacts.engine.rules.FactReader} of
 * the type makes facts of. {@link org.industryfacts.engine.rules.StepBudget} counts what that costs.
 */
@NullMarked
package org.industryfacts.engine.rules;

import org.jspecify.annotations.NullMarked;
