package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;

/** A build as it stands at one moment, read for as long as it takes. For one thread at a time. */
final class Snapshot implements AutoCloseable {

    private final Connection connection;

    Snapshot(Database database, String schema) throws SQLException {
        connection = database.connect(schema);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    /** This is the moment. */
    void take() throws SQLException {
        Database.texts(connection, "select 1");
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
