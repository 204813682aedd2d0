/** From what a rule read to a fact: evidence in the submitted text, identity, one fact for one assertion. */
@NullMarked
package org.industryfacts.engine.fact;

import org.jspecify.annotations.NullMarked;
