/**
 * What a sentence leaves to its surroundings: whose a fact is, when it holds, whether it is planned, where it is. Each
 * scope is made for one article and answers for a place in it; what is shared by all types of fact lives here.
 */
@NullMarked
package org.industryfacts.engine.scope;

import org.jspecify.annotations.NullMarked;
