/**
 * Products: drugs, devices, models, datasets, materials and technologies that are developed, launched, tried, approved
 * or mass-produced. {@code product.rules} says by which words; {@code product-words.tsv} what products are called.
 */
@NullMarked
package org.industryfacts.engine.product;

import org.jspecify.annotations.NullMarked;
