package org.industryfacts.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Which build of the read model is served. Each build is a schema: the first is that in which the database began, later
 * ones are called {@code read_model_2}, {@code read_model_3} and so on, and the one with the greatest number is served.
 * A build that is not complete has another name, so that giving it its name is what makes it the one that is served.
 */
public final class ServingBuild {

    /** What the names of later builds begin with; their numbers follow. */
    public static final String PREFIX = "read_model_";

    /** Held shared by every transaction that writes to the build that is served, alone by whoever replaces it. */
    public static final long WRITERS_LOCK = 3926118105446231207L;

    private static final String FOLLOW = """
            select set_config('search_path', coalesce(
                (select nspname from pg_namespace where nspname ~ '^%1$s[0-9]+$'
                    order by substr(nspname, length('%1$s') + 1)::bigint desc limit 1),
                current_setting('search_path')), false)""".formatted(PREFIX);

    private static final String HOLD = "select pg_advisory_xact_lock_shared(" + WRITERS_LOCK + ")";

    private ServingBuild() {}

    /** Has the connection read and write the build that is served at this moment, until told otherwise. */
    public static void follow(Connection connection) throws SQLException {
        run(connection, FOLLOW);
    }

    /**
     * Has the rest of a transaction write to the build that is served, which stays so until the transaction ends.
     *
     * @param connection in a transaction that sees what others commit meanwhile
     */
    public static void holdAndFollow(Connection connection) throws SQLException {
        run(connection, HOLD);
        // Asked again: the build may have been replaced while this waited.
        run(connection, FOLLOW);
    }

    private static void run(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
        }
    }
}
