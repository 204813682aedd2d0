package org.industryfacts.query.live;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import org.industryfacts.query.readmodel.LogEnd;
import org.industryfacts.query.readmodel.ServingBuild;

/**
 * Keeps {@link LogHead} up to date for all subscribers of this instance: a transaction of the projection, in whatever
 * instance, notifies the database's listeners when it has committed, and this looks how far the log goes then. It also
 * looks twice a second, should a notification be lost. Takes one thread and one connection.
 */
@ApplicationScoped
class HeadListener {

    private static final Logger LOG = Logger.getLogger(HeadListener.class);

    private static final String LISTEN = "listen fact_log";
    private static final String UNLISTEN = "unlisten fact_log";
    private static final String HEAD =
            "select epoch, (select coalesce(max(position), 0) from fact_log) from read_model";
    private static final int LONGEST_WAIT_MILLIS = 500;
    private static final int PAUSE_MILLIS = 1000;

    private final DataSource database;
    private final LogHead head;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "head-listener");

    HeadListener(DataSource database, LogHead head) {
        this.database = database;
        this.head = head;
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(2 * LONGEST_WAIT_MILLIS);
    }

    private void run() {
        do {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                follow(statement);
            } catch (SQLException | RuntimeException e) {
                if (stopped.getCount() > 0) {
                    LOG.warnf("The log of facts cannot be followed for now: %s", e);
                }
            }
        } while (!stopsWithin(PAUSE_MILLIS));
    }

    private void follow(Statement statement) throws SQLException {
        PGConnection notifications = statement.getConnection().unwrap(PGConnection.class);
        statement.execute(LISTEN);
        while (!stopsWithin(0)) {
            ServingBuild.follow(statement.getConnection());
            head.moveTo(end(statement));
            notifications.getNotifications(LONGEST_WAIT_MILLIS);
        }
        statement.execute(UNLISTEN);
    }

    private static LogEnd end(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(HEAD)) {
            row.next();
            return new LogEnd(row.getObject(1, UUID.class), row.getLong(2));
        }
    }

    private boolean stopsWithin(int millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
