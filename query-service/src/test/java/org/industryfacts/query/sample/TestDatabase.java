package org.industryfacts.query.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import org.flywaydb.core.Flyway;

import org.industryfacts.stack.EmbeddedPostgreSql;

/** A read model in a schema of its own, beside that of the service under test. */
public final class TestDatabase {

    /** Nobody pulls the plug on a test. */
    private static final String DURABILITY = "&options=-c%20synchronous_commit%3Doff";

    private final DataSource dataSource;

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The one database of this JVM, emptied. */
    public static TestDatabase empty() {
        Instance.DATABASE.execute("truncate article, source_withdrawal, staged_fact, fact, fact_log restart identity");
        return Instance.DATABASE;
    }

    private static TestDatabase create() {
        String schema = "projection_test";
        DataSource dataSource = pool(TestServers.postgreSql(), schema);
        Flyway.configure().dataSource(dataSource).defaultSchema(schema).load().migrate();
        return new TestDatabase(dataSource);
    }

    private static DataSource pool(EmbeddedPostgreSql server, String schema) {
        try {
            return AgroalDataSource.from(
                    new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(8)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(
                                            server.jdbcUrl() + "?currentSchema=" + schema + DURABILITY)
                                    .principal(new NamePrincipal(server.username()))
                                    .credential(new SimplePassword(server.password())))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    private void execute(String statement) {
        try (Connection connection = dataSource.getConnection();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** The rows of a query, each as its columns joined by {@code |}. */
    public List<String> rows(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static final class Instance {
        static final TestDatabase DATABASE = create();
    }
}
