package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;

/** Ways to the database. Stateless. */
record Database(RebuildSettings settings) {

    private static final int CONNECT_SECONDS = 10;

    /** A connection in the schema in which the database began. */
    Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(CONNECT_SECONDS);
        return DriverManager.getConnection(settings.jdbcUrl(), settings.username(), settings.password());
    }

    /** A connection that reads one build. */
    Connection connect(String schema) throws SQLException {
        Connection connection = connect();
        connection.setSchema(schema);
        return connection;
    }

    /**
     * Connections that write one build.
     *
     * @param durable whether each commit waits for the disk; the next durable one takes all before it along
     */
    AgroalDataSource pool(String schema, int size, boolean durable) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(settings.jdbcUrl())
                                .principal(new NamePrincipal(settings.username()))
                                .credential(new SimplePassword(settings.password()))
                                .jdbcProperty("ApplicationName", "rebuild")
                                .jdbcProperty("currentSchema", schema)
                                .initialSql("set synchronous_commit = " + (durable ? "on" : "off")))));
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }

    /** The first column of a query, as text. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
