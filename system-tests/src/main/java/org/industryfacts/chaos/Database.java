package org.industryfacts.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database of a cluster, from the outside. Safe to share between threads. */
final class Database {

    private static final int ROWS_AT_ONCE = 5000;

    private final String url;
    private final String user;
    private final String password;

    /** @param ready what the server said of itself: process, address, user, password */
    Database(String ready) {
        String[] words = ready.split(" ");
        url = words[1];
        user = words[2];
        password = words[3];
    }

    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                url,
                "QUARKUS_DATASOURCE_USERNAME",
                user,
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The first column of what a query finds; a null as the word {@code null}. */
    List<String> texts(String query) {
        try (Connection connection = connect()) {
            // Else the driver would hold the whole answer besides what is made of it.
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_ONCE);
                return texts(statement, query);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer " + query, e);
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(String.valueOf(row.getString(1)));
            }
            return texts;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "?connectTimeout=2&loginTimeout=3&socketTimeout=300", user, password);
    }
}
