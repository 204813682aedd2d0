package org.industryfacts.query.projection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The columns that a fact has in {@code fact} and in {@code fact_log}, named once: every statement about them is made
 * from this list.
 */
final class FactColumns {

    private static final List<Column> COLUMNS = List.of(
            new Column("fact_id", "uuid", row -> row.fact().factId()),
            new Column("claim_id", "uuid", row -> row.fact().claimId()),
            new Column("article_id", "uuid", row -> row.fact().articleId()),
            new Column("type", "text", row -> row.fact().type().code()),
            new Column("status", "text", row -> row.fact().status().code()),
            new Column("period_start", "date", FactColumns::periodStart),
            new Column("period_end", "date", FactColumns::periodEnd),
            new Column("region_path", "varchar[]", FactRow::regionPath),
            new Column("industries", "varchar[]", FactRow::industries),
            new Column("subject", "text", FactRow::subject),
            new Column("indicator", "text", FactRow::indicator),
            new Column("measure", "text", FactRow::measure),
            new Column("unit", "text", FactRow::unit),
            new Column("value", "numeric", FactRow::value),
            new Column("value_max", "numeric", FactRow::valueMax),
            new Column("organizations", "varchar[]", FactRow::organizations),
            new Column("person", "text", FactRow::person),
            new Column("confidence", "numeric", row -> row.fact().confidence()),
            new Column("evidence_start", "integer", row -> row.fact().evidence().start()),
            new Column("document", "text", FactRow::document));

    /** {@code fact_id, claim_id, …}. */
    static final String NAMES = join(", ", Column::name);

    /** {@code fact_id = incoming.fact_id, …}: for an update from {@link #INCOMING}. */
    static final String ASSIGNMENTS = join(", ", column -> column.name() + " = incoming." + column.name());

    /** Rows given as one array a column: a table expression with these columns and {@code ordinality}. */
    static final String INCOMING = "(select " + join(", ", Column::selected) + ", ordinality from unnest("
            + join(", ", Column::parameter) + ") with ordinality as given (" + NAMES + ", ordinality)) as incoming";

    private FactColumns() {}

    /** Gives a statement the parameters of {@link #INCOMING}. */
    static void give(Sql sql, List<FactRow> rows) {
        for (Column column : COLUMNS) {
            sql.column(column.elementType(), rows, column.value());
        }
    }

    private static String join(String separator, Function<Column, String> part) {
        return COLUMNS.stream().map(part).collect(Collectors.joining(separator));
    }

    private static @Nullable Object periodStart(FactRow row) {
        return row.fact().period() == null ? null : row.fact().period().start();
    }

    private static @Nullable Object periodEnd(FactRow row) {
        return row.fact().period() == null ? null : row.fact().period().end();
    }

    /** A list cannot be an element of an array: such a column travels as text and is cast. */
    private record Column(String name, String type, Function<FactRow, @Nullable Object> value) {

        String elementType() {
            return type.endsWith("[]") ? "text" : type;
        }

        String parameter() {
            return "?::" + elementType() + "[]";
        }

        String selected() {
            return type.endsWith("[]") ? name + "::" + type + " as " + name : name;
        }
    }
}
