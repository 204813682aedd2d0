package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The read model row by row, positions and times aside: each row as the id of what it is about and a digest of all its
 * columns. Two of them are equal where the tables say the same.
 *
 * @param tables the sorted rows of each table, by its name
 */
record EndState(Map<String, List<String>> tables) {

    private static final String ROW = "md5((to_jsonb(t) - array['position', 'at'])::text)";

    /**
     * What became of facts of articles that were withdrawn is no function of the log: a withdrawal stands on both
     * topics, and whether the facts were there before it arrives is a matter of time.
     */
    private static final String NEVER_WITHDRAWN =
            " where not exists (select from article where article_id = t.article_id and withdrawn_offset is not null)";

    private static final Map<String, String> QUERIES = Map.of(
            "article",
            "select article_id || ' ' || " + ROW + " from article t",
            "fact",
            "select fact_id || ' ' || " + ROW + " from fact t",
            "fact_log",
            "select fact_id || ' ' || row_number() over (partition by fact_id order by position) || ' ' || " + ROW
                    + " from fact_log t" + NEVER_WITHDRAWN,
            "source_withdrawal",
            "select source || ' ' || " + ROW + " from source_withdrawal t",
            "staged_fact",
            "select fact_id || ' ' || " + ROW + " from staged_fact t");

    static EndState of(Database database) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        QUERIES.forEach((table, query) ->
                tables.put(table, database.texts(query).stream().sorted().toList()));
        return new EndState(tables);
    }

    int rows(String table) {
        return tables.get(table).size();
    }

    /** The rows that the other has and this has not, each with its table. */
    List<String> missingFrom(EndState other) {
        List<String> missing = new ArrayList<>();
        tables.forEach((table, rows) -> missing(rows, other.tables.get(table)).stream()
                .map(row -> table + " " + row)
                .forEach(missing::add));
        return missing;
    }

    /** Both sorted; a row that the other has more often is missing as often. */
    private static List<String> missing(List<String> rows, List<String> others) {
        List<String> missing = new ArrayList<>();
        int at = 0;
        for (String row : others) {
            while (at < rows.size() && rows.get(at).compareTo(row) < 0) {
                at++;
            }
            if (at < rows.size() && rows.get(at).equals(row)) {
                at++;
            } else {
                missing.add(row);
            }
        }
        return missing;
    }
}
