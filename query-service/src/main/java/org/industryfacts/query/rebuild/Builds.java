package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;

import org.industryfacts.query.readmodel.ServingBuild;

/**
 * The builds of the read model, as schemas. While an instance is open no other rebuild can have one: the lock belongs
 * to a connection, so that the database lets go of it when this process dies. For one thread.
 */
final class Builds implements AutoCloseable {

    private static final long REBUILD_LOCK = 5520913766013358124L;
    private static final String INCOMPLETE = "_incomplete";
    private static final String ALL = "select nspname from pg_namespace where nspname ~ '^" + ServingBuild.PREFIX
            + "[0-9]+(" + INCOMPLETE + ")?$'";
    private static final String TABLES = "select tablename from pg_tables where schemaname = '%s' order by 1";

    private final Database database;
    private final Connection connection;
    private final String home;

    private Builds(Database database, Connection connection, String home) {
        this.database = database;
        this.connection = connection;
        this.home = home;
    }

    /** @throws RebuildException where another rebuild is at work */
    static Builds take(Database database) throws SQLException {
        Connection connection = database.connect();
        if (!locks(connection, "pg_try_advisory_lock(" + REBUILD_LOCK + ")")) {
            connection.close();
            throw new RebuildException("Another rebuild is at work. Wait for its end, or end it.");
        }
        return new Builds(database, connection, only(connection, "select current_schema()"));
    }

    private static boolean locks(Connection connection, String function) throws SQLException {
        return only(connection, "select " + function).equals("t");
    }

    /** The build that is served. */
    String serving() throws SQLException {
        ServingBuild.follow(connection);
        return only(connection, "select current_schema()");
    }

    /** Removes what is neither served nor being built: what a rebuild left behind that was killed. */
    List<String> dropLeftovers() throws SQLException {
        String serving = serving();
        List<String> leftovers = new ArrayList<>(Database.texts(connection, ALL));
        if (!tables(home).isEmpty()) {
            leftovers.add(home);
        }
        leftovers.remove(serving);
        for (String leftover : leftovers) {
            drop(leftover);
        }
        return leftovers;
    }

    /** Makes a build with empty tables, which nobody reads. */
    String create() throws SQLException {
        String schema = ServingBuild.PREFIX + (number(serving()) + 1) + INCOMPLETE;
        Database.execute(connection, "create schema " + schema);
        Flyway.configure()
                .dataSource(
                        database.settings().jdbcUrl(),
                        database.settings().username(),
                        database.settings().password())
                .schemas(schema)
                .load()
                .migrate();
        return schema;
    }

    /** Waits until nothing is being written to the build that is served, and lets nobody write to it. */
    void stopWriters() throws SQLException {
        Database.execute(connection, "set lock_timeout = '1min'");
        only(connection, "select pg_advisory_lock(" + ServingBuild.WRITERS_LOCK + ")::text");
    }

    /** Lets writers go on, with the build that is served now. */
    void letWritersGoOn() throws SQLException {
        only(connection, "select pg_advisory_unlock(" + ServingBuild.WRITERS_LOCK + ")");
    }

    /** Has a build served from now on; returns its new name. */
    String serve(String incomplete) throws SQLException {
        String complete = incomplete.substring(0, incomplete.length() - INCOMPLETE.length());
        Database.execute(connection, "alter schema " + incomplete + " rename to " + complete);
        return complete;
    }

    /**
     * Removes a build once nobody reads it any more. That in which the database began is only emptied.
     *
     * @throws SQLException where somebody reads it for long
     */
    void drop(String schema) throws SQLException {
        Database.execute(connection, "set lock_timeout = '1min'");
        if (!schema.equals(home)) {
            Database.execute(connection, "drop schema " + schema + " cascade");
            return;
        }
        for (String table : tables(schema)) {
            Database.execute(connection, "drop table " + schema + "." + table + " cascade");
        }
    }

    /** The tables of a build, by the names that the one that is served has. */
    private List<String> tables(String schema) throws SQLException {
        List<String> tables = new ArrayList<>(Database.texts(connection, TABLES.formatted(schema)));
        tables.retainAll(Database.texts(connection, TABLES.formatted(serving())));
        return tables;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private int number(String schema) {
        return schema.equals(home) ? 1 : Integer.parseInt(schema.substring(ServingBuild.PREFIX.length()));
    }

    private static String only(Connection connection, String query) throws SQLException {
        return Database.texts(connection, query).get(0);
    }
}
