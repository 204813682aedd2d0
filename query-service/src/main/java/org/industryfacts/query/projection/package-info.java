/**
 * Turns the log into tables. {@code LogListener} takes batches from both topics; each becomes as few PostgreSQL
 * transactions as it takes, and its offsets are acknowledged after the last commit.
 *
 * <p>Read {@link org.industryfacts.query.projection.BatchProjector} for what happens to a batch,
 * {@link org.industryfacts.query.projection.ArticleProjection} and
 * {@link org.industryfacts.query.projection.FactProjection} for what happens to the tables. Traps:
 *
 * <ul>
 *   <li>Records come more than once, and facts may come before the text they were read from. Nothing here may depend on
 *       what arrives last: only places in the log decide.
 *   <li>All transactions lock in one order: articles by id, then the log. See
 *       {@link org.industryfacts.query.projection.FactTable} for why positions need a lock.
 * </ul>
 */
@NullMarked
package org.industryfacts.query.projection;

import org.jspecify.annotations.NullMarked;
