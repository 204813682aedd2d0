/**
 * Names of organisations, parks, platforms and projects, as far as their characters tell: what they end with
 * ({@link org.industryfacts.engine.name.NameSuffixes}, for short names of firms
 * {@link org.industryfacts.engine.name.FirmTails}), which are known to everyone
 * ({@link org.industryfacts.engine.name.KnownNames}), and by which shorter forms an article goes on to call them
 * ({@link org.industryfacts.engine.name.NameRegistry}). {@link org.industryfacts.engine.name.WordEdges} tells whether
 * characters stand apart from the words around them. Where a name stands in a sentence is found by the package
 * {@code reading}, which has the words.
 */
@NullMarked
package org.industryfacts.engine.name;

import org.jspecify.annotations.NullMarked;
