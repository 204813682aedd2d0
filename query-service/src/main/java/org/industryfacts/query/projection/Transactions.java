package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.industryfacts.query.readmodel.ServingBuild;

/** Runs work in database transactions. Safe to share between threads. */
final class Transactions {

    private final DataSource database;
    private final Beginning beginning;

    /** Transactions on whatever build of the read model the connections find. */
    Transactions(DataSource database) {
        this(database, connection -> {});
    }

    private Transactions(DataSource database, Beginning beginning) {
        this.database = database;
        this.beginning = beginning;
    }

    /** Transactions on the build that is served; none is replaced while one of them writes to it. */
    static Transactions ofServingBuild(DataSource database) {
        return new Transactions(database, ServingBuild::holdAndFollow);
    }

    /** Runs work in a transaction of its own: committed when this returns, rolled back when it throws. */
    <T> T run(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                beginning.of(connection);
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** What every transaction begins with. */
    @FunctionalInterface
    private interface Beginning {
        void of(Connection connection) throws SQLException;
    }

    /** Something to be done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
