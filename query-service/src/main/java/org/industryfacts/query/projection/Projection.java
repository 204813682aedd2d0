package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Applies changes to the tables. However often and however late a change is delivered, the tables end the same: each is
 * guarded by its place in the log.
 *
 * @param <C> a change to an article or to its facts
 */
@FunctionalInterface
interface Projection<C> {

    /**
     * Divides changes into steps, each a transaction of its own, in the order given. A step takes all of its locks at
     * once and in one order, so that transactions that meet wait for one another, never in a circle.
     */
    default List<List<Delivery<C>>> steps(List<Delivery<C>> deliveries) {
        return List.of(deliveries);
    }

    /**
     * Applies changes in the order given, within the caller's transaction.
     *
     * @param deliveries a step, or a part of one
     * @throws SQLException where the database does not take them; the transaction is to be rolled back
     */
    Applied apply(Connection connection, List<Delivery<C>> deliveries) throws SQLException;
}
