/**
 * Where organisations are: {@code location.rules} says by which words one is, or settles, in a place;
 * {@link org.industryfacts.engine.location.Sites} what counts as a place,
 * {@link org.industryfacts.engine.location.Settlers} what as an organisation.
 */
@NullMarked
package org.industryfacts.engine.location;

import org.jspecify.annotations.NullMarked;
