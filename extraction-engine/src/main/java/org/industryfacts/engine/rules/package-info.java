/**
 * From rules to facts: {@link org.industryfacts.engine.rules.RuleBooks} hold the rules of all types of fact but figures
 * and try them where their anchors stand; what one of them saw, a {@link org.industryfacts.engine.rules.Sighting}, the
 * {@link org.industryfacts.engine.rules.FactReader} of the type makes facts of.
 */
@NullMarked
package org.industryfacts.engine.rules;

import org.jspecify.annotations.NullMarked;
