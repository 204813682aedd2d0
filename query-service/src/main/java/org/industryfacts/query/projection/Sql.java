package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One statement with its parameters, given in the order of their question marks and sent when it is run. Array
 * parameters, one a column, are what makes a statement about many rows one statement. For one thread.
 */
final class Sql {

    private final Connection connection;
    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();

    private Sql(Connection connection, String text) {
        this.connection = connection;
        this.text = text;
    }

    static Sql of(Connection connection, String text) {
        return new Sql(connection, text);
    }

    /** A single value, of a type that JDBC knows. */
    Sql value(Object value) {
        parameters.add((statement, number) -> statement.setObject(number, value));
        return this;
    }

    /** An array of values; each is written as its {@code toString} says, a list as an array literal. */
    Sql array(String elementType, Collection<?> values) {
        return column(elementType, values, value -> value);
    }

    /** One column of some rows, as an array. */
    <R> Sql column(String elementType, Collection<R> rows, Function<? super R, ? extends @Nullable Object> value) {
        @Nullable Object[] elements = new Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            elements[i++] = written(value.apply(row));
        }
        parameters.add(
                (statement, number) -> statement.setArray(number, connection.createArrayOf(elementType, elements)));
        return this;
    }

    /** Runs it for its effect; returns the number of rows concerned. */
    int update() throws SQLException {
        try (PreparedStatement statement = prepared()) {
            return statement.executeUpdate();
        }
    }

    /** Runs it for its rows. */
    <T> List<T> list(RowReader<T> reader) throws SQLException {
        try (PreparedStatement statement = prepared();
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        }
    }

    private PreparedStatement prepared() throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        int number = 1;
        for (Parameter parameter : parameters) {
            parameter.bind(statement, number++);
        }
        return statement;
    }

    private static @Nullable String written(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof List<?> list ? literal(list) : value.toString();
    }

    private static String literal(List<?> elements) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : elements) {
            String escaped = element.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            literal.append(literal.length() > 1 ? "," : "")
                    .append('"')
                    .append(escaped)
                    .append('"');
        }
        return literal.append('}').toString();
    }

    /** Reads the row that a result stands at; does not move it. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Parameter {
        void bind(PreparedStatement statement, int number) throws SQLException;
    }
}
