package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tables {@code fact} and {@code fact_log}, which change together: what the one gains or loses the other records.
 *
 * <p>Positions in the log are drawn from a sequence, and sequences do not wait for commits: without care, position 8
 * could be visible while 7 is still being written, and a reader that has seen 8 would never look for 7. So a
 * transaction takes a lock before it draws its first position, and holds it until it has committed. Callers hold the
 * locks of the articles concerned, and lock nothing more afterwards. Stateless.
 */
final class FactTable {

    /** Any number that no other user of the database takes for something else. */
    private static final String LOCK_LOG = "select pg_advisory_xact_lock(7104602231908315527)";

    private static final String WAKE_READERS = "notify fact_log";

    private static final String FACT_IDS_OF_ARTICLES = "select fact_id from fact where article_id = any(?::uuid[])";

    /** Which articles changed, and when. */
    private static final String CHANGED =
            "changed as (select * from unnest(?::uuid[], ?::timestamptz[]) as changed (article_id, at))";

    private static final String RETRACT = """
            with %2$s,
            retracted as (delete from fact where fact_id = any(?::uuid[]) returning *)
            insert into fact_log (kind, at, %1$s)
                select 'fact.retracted', at, %1$s from retracted join changed using (article_id)
                order by article_id, evidence_start, fact_id""".formatted(FactColumns.NAMES, CHANGED);

    private static final String ASSERT = """
            with %2$s,
            incoming as (select * from %3$s),
            logged as (
                insert into fact_log (kind, at, %1$s)
                    select 'fact.asserted', at, %1$s from incoming join changed using (article_id)
                    order by ordinality
                returning position, fact_id)
            insert into fact (position, %1$s)
                select position, %1$s from incoming join logged using (fact_id)""".formatted(FactColumns.NAMES, CHANGED, FactColumns.INCOMING);

    private static final String UPDATE = """
            update fact set %s from %s
            where fact.fact_id = incoming.fact_id and fact.document <> incoming.document""".formatted(FactColumns.ASSIGNMENTS, FactColumns.INCOMING);

    /**
     * Makes the facts of some articles those given. A fact that stays keeps its position; the rows of one that did not
     * change at all are not touched.
     *
     * @param replacements at most one for an article
     */
    FactCounts replace(Connection connection, List<Replacement> replacements) throws SQLException {
        Set<UUID> retracted = factIds(connection, replacements);
        List<FactRow> asserted = new ArrayList<>();
        List<FactRow> kept = new ArrayList<>();
        for (Replacement replacement : replacements) {
            for (FactRow row : replacement.facts()) {
                (retracted.remove(row.fact().factId()) ? kept : asserted).add(row);
            }
        }
        update(connection, kept);
        if (!retracted.isEmpty() || !asserted.isEmpty()) {
            lockLog(connection);
            retract(connection, replacements, retracted);
            assertNew(connection, replacements, asserted);
        }
        return new FactCounts(asserted.size(), retracted.size());
    }

    private static Set<UUID> factIds(Connection connection, List<Replacement> replacements) throws SQLException {
        return new HashSet<>(Sql.of(connection, FACT_IDS_OF_ARTICLES)
                .column("uuid", replacements, Replacement::articleId)
                .list(row -> row.getObject(1, UUID.class)));
    }

    private static void update(Connection connection, List<FactRow> kept) throws SQLException {
        if (!kept.isEmpty()) {
            Sql update = Sql.of(connection, UPDATE);
            FactColumns.give(update, kept);
            update.update();
        }
    }

    private static void lockLog(Connection connection) throws SQLException {
        Sql.of(connection, LOCK_LOG).list(row -> true);
        Sql.of(connection, WAKE_READERS).update();
    }

    private static void retract(Connection connection, List<Replacement> replacements, Set<UUID> factIds)
            throws SQLException {
        if (!factIds.isEmpty()) {
            changing(connection, RETRACT, replacements).array("uuid", factIds).update();
        }
    }

    private static void assertNew(Connection connection, List<Replacement> replacements, List<FactRow> rows)
            throws SQLException {
        if (!rows.isEmpty()) {
            Sql insert = changing(connection, ASSERT, replacements);
            FactColumns.give(insert, rows);
            insert.update();
        }
    }

    private static Sql changing(Connection connection, String text, List<Replacement> replacements) {
        return Sql.of(connection, text)
                .column("uuid", replacements, Replacement::articleId)
                .column("timestamptz", replacements, Replacement::at);
    }
}
