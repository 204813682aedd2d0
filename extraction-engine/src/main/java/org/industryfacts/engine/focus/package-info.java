/**
 * Industry focus: a region or park says that it builds on an industry. {@code focus.rules} says by which words;
 * the taxonomy what an industry is.
 */
@NullMarked
package org.industryfacts.engine.focus;

import org.jspecify.annotations.NullMarked;
