/**
 * Where organisations are. {@code location.rules} says by which words one is, or settles, in a place.
 *
 * <p>{@link org.industryfacts.engine.location.LocationReader} puts each organisation that a rule kept in its place.
 * {@code Sites} says what counts as a place, {@code Branches} finds those in which a firm has branches.
 * {@code Settlers} says what counts as an organisation and follows a list of them: {@code Continuations} to the next
 * one of its sentence, {@code Rosters} where it is told by how it is listed, whatever words the names of its firms
 * make, and {@code Brands} tells those from sorts of goods.
 */
@NullMarked
package org.industryfacts.engine.location;

import org.jspecify.annotations.NullMarked;
