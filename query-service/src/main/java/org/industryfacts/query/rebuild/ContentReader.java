package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the content of a build. A hash is a sum over its rows, for which their order does not matter; positions and
 * times are no part of it, since two builds of one log may differ in them.
 *
 * @param articleColumns those of the table {@code article} that are hashed
 * @param factColumns those of the table {@code fact} that are hashed
 */
record ContentReader(List<String> articleColumns, List<String> factColumns) {

    private static final Set<String> POSITIONS = Set.of(
            "position", "log_partition", "text_offset", "outcome_offset", "outcome_generation", "withdrawn_offset");

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = current_schema() and table_name = '%s' and data_type not like 'timestamp%%'
            order by column_name""";

    /** As readers see it, see {@code ArticleState}; an article of which nothing is known is none. */
    private static final String ARTICLES = """
            (select *, case
                when withdrawal > text and withdrawal > outcome_place then 'withdrawn'
                when outcome is not null and outcome_place >= text and outcome_place > withdrawal
                    and revision = outcome_revision then outcome
                else 'submitted' end as state
            from (select *, coalesce(text_offset, -1) as text, coalesce(outcome_offset, -1) as outcome_place,
                coalesce(withdrawn_offset, -1) as withdrawal from article) as known
            where greatest(text, outcome_place, withdrawal) >= 0) as article""";

    private static final String COUNT = "select %s, count(*) from %s group by 1";

    private static final String HASH = """
            select md5(concat(count(*), '|', sum(('x' || left(row_hash, 16))::bit(64)::bigint),
                '|', sum(('x' || right(row_hash, 16))::bit(64)::bigint)))
            from (select md5(row(%s)::text) as row_hash from %s) as hashed""";

    ContentReader {
        articleColumns = List.copyOf(articleColumns);
        factColumns = List.copyOf(factColumns);
    }

    /** Reads what both builds have columns for. */
    static ContentReader of(Connection one, Connection other) throws SQLException {
        return new ContentReader(columns("article", one, other), columns("fact", one, other));
    }

    Content read(Connection build) throws SQLException {
        return new Content(
                counts(build, COUNT.formatted("state", ARTICLES)),
                counts(build, COUNT.formatted("type", "fact")),
                hash(build, articleColumns, "state", ARTICLES),
                hash(build, factColumns, "type", "fact"));
    }

    private static List<String> columns(String table, Connection one, Connection other) throws SQLException {
        List<String> columns = Database.texts(one, COLUMNS.formatted(table));
        columns.retainAll(Database.texts(other, COLUMNS.formatted(table)));
        columns.removeAll(POSITIONS);
        return columns;
    }

    private static String hash(Connection build, List<String> columns, String more, String table) throws SQLException {
        return Database.texts(build, HASH.formatted(more + ", " + String.join(", ", columns), table))
                .get(0);
    }

    private static Map<String, Long> counts(Connection build, String query) throws SQLException {
        try (Statement statement = build.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Map<String, Long> counts = new HashMap<>();
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
            return counts;
        }
    }
}
