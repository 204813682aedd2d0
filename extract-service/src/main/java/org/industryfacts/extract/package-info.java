/**
 * The service that turns articles into facts. It keeps nothing: what it knows of an article is in the article's record,
 * and what it says of it is a function of that record and of the engine's version.
 *
 * <p>{@code stream} answers the topic {@code articles} on the topic {@code industry-facts}; {@code api} answers a
 * single article over HTTP. Both see the engine through {@link org.industryfacts.extract.FactReader}. {@code reextract}
 * reads all articles again with another engine; {@code generation} says which of such readings holds.
 */
@NullMarked
package org.industryfacts.extract;

import org.jspecify.annotations.NullMarked;
