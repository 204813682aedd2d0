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
     * Applies changes in the order given, within the caller's transaction.
     *
     * @throws SQLException where the database does not take them; the transaction is to be rolled back
     */
    Applied apply(Connection connection, List<Delivery<C>> deliveries) throws SQLException;
}
