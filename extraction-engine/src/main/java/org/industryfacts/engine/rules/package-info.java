/**
 * From rules to facts: a {@link org.industryfacts.engine.rules.RuleBook} holds the rules of one type of fact and tries
 * them along each sentence; what one of them saw, a {@link org.industryfacts.engine.rules.Sighting}, the
 * {@link org.industryfacts.engine.rules.FactReader} of the type makes facts of.
 */
@NullMarked
package org.industryfacts.engine.rules;

import org.jspecify.annotations.NullMarked;
