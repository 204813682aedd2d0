/**
 * Products: drugs, devices, models, datasets, materials and technologies that are developed, launched, tried, approved
 * or mass-produced. {@code product.rules} says by which words.
 *
 * <p>{@link org.industryfacts.engine.product.ProductReader} leads. {@code ProductPhrase} takes the words on the side of
 * the verb that the rule names, as far as {@code Reach} allows, and {@code ProductItems} parts them into products by
 * what these are called ({@code ProductWords}). {@code Makers} finds who is responsible, through {@code Speakers} where
 * a person says 我们, and {@code Claims} what each is said to be the first or only of.
 */
@NullMarked
package org.industryfacts.engine.product;

import org.jspecify.annotations.NullMarked;
