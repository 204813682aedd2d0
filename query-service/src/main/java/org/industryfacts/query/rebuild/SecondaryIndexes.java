package org.industryfacts.query.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of a build that only its readers need. Made in one go over full tables they cost a fraction of what they
 * cost row by row.
 */
final class SecondaryIndexes {

    /** Those that the projection finds its rows by stay. */
    private static final String FOR_READERS_ONLY = """
            from pg_indexes where schemaname = '%s'
                and indexname not in (select conname from pg_constraint)
                and indexname not in ('article_source', 'source_withdrawal_source', 'fact_article')
                and tablename <> 'flyway_schema_history'
            order by indexname""";

    private final List<String> definitions;

    private SecondaryIndexes(List<String> definitions) {
        this.definitions = List.copyOf(definitions);
    }

    /** Takes them away; the definitions are kept here alone. */
    static SecondaryIndexes drop(Connection connection, String schema) throws SQLException {
        List<String> definitions = Database.texts(connection, "select indexdef " + FOR_READERS_ONLY.formatted(schema));
        for (String name : Database.texts(connection, "select indexname " + FOR_READERS_ONLY.formatted(schema))) {
            Database.execute(connection, "drop index " + schema + "." + name);
        }
        return new SecondaryIndexes(definitions);
    }

    /** The statements that make them again, in any order. */
    List<String> statements() {
        return new ArrayList<>(definitions);
    }
}
