package org.industryfacts.query.readmodel;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Whoever takes a connection from the pool reads the build that is served now, and goes on reading it, whole, until the
 * connection is given back.
 */
@Singleton
class ServingConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ServingConnections.class);

    @Override
    public void onConnectionAcquire(Connection pooled) {
        try {
            Connection connection = (Connection) pooled.unwrap(PGConnection.class);
            boolean autoCommit = connection.getAutoCommit();
            // Outside of the transaction that may have begun: it is still free to choose its isolation.
            connection.setAutoCommit(true);
            ServingBuild.follow(connection);
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            // The pool learns that a connection is broken from its first use, and does not survive hearing it here.
            LOG.debugf(e, "A connection does not answer");
        }
    }
}
