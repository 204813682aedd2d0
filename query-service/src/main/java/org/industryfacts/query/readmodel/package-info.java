/**
 * Asks the tables that the projection writes. Entities are immutable; nothing here changes a row.
 *
 * <p>{@link org.industryfacts.query.readmodel.FactFilter} says which facts are asked for;
 * {@link org.industryfacts.query.readmodel.FactParameter} is the one list of what can be asked.
 */
@NullMarked
package org.industryfacts.query.readmodel;

import org.jspecify.annotations.NullMarked;
