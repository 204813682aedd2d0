package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.industryfacts.query.projection.FactDifference.Gone;

/**
 * The tables {@code fact} and {@code fact_log}, which change together: what the one gains or loses the other records.
 *
 * <p>Positions in the log are drawn from a sequence, and sequences do not wait for commits: without care, position 8
 * could be visible while 7 is still being written, and a reader that has seen 8 would never look for 7. So a
 * transaction takes a lock before it draws its first position, and holds it until it has committed. Callers hold the
 * locks of the articles concerned, and lock nothing more afterwards. Stateless.
 */
final class FactTable {

    /**
     * Any number that no other user of the database takes for something else; each build of the log has its own lock.
     */
    private static final String LOCK_LOG = "select pg_advisory_xact_lock(710460223, hashtext(current_schema()))";

    private static final String WAKE_READERS = "notify fact_log";

    private static final String STANDING =
            "select article_id, fact_id, claim_id from fact where article_id = any(?::uuid[])";

    /** Which articles changed, and when. */
    private static final String CHANGED =
            "changed as (select * from unnest(?::uuid[], ?::timestamptz[]) as changed (article_id, at))";

    private static final String REMOVE = """
            with %2$s,
            gone as (select * from unnest(?::uuid[], ?::uuid[]) as gone (fact_id, successor_id)),
            removed as (
                delete from fact using gone where fact.fact_id = gone.fact_id returning fact.*, successor_id)
            insert into fact_log (kind, at, successor_id, %1$s)
                select case when successor_id is null then 'fact.retracted' else 'fact.superseded' end,
                    at, successor_id, %1$s
                from removed join changed using (article_id)
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
                select position, %1$s from incoming
                join logged using (fact_id)""".formatted(FactColumns.NAMES, CHANGED, FactColumns.INCOMING);

    private static final String UPDATE = """
            update fact set %s from %s
            where fact.fact_id = incoming.fact_id
                and fact.document <> incoming.document""".formatted(FactColumns.ASSIGNMENTS, FactColumns.INCOMING);

    /**
     * Makes the facts of some articles those given. A fact that stays keeps its position; the rows of one that did not
     * change at all are not touched. In the log those that are gone stand before those that are new.
     *
     * @param replacements at most one for an article
     */
    FactCounts replace(Connection connection, List<Replacement> replacements) throws SQLException {
        FactDifference difference = difference(connection, replacements);
        update(connection, difference.kept());
        if (!difference.gone().isEmpty() || !difference.asserted().isEmpty()) {
            lockLog(connection);
            remove(connection, replacements, difference.gone());
            assertNew(connection, replacements, difference.asserted());
        }
        return difference.counts();
    }

    private static FactDifference difference(Connection connection, List<Replacement> replacements)
            throws SQLException {
        Map<UUID, Map<UUID, UUID>> standing = new HashMap<>();
        Sql.of(connection, STANDING)
                .column("uuid", replacements, Replacement::articleId)
                .list(row -> standing.computeIfAbsent(row.getObject(1, UUID.class), article -> new HashMap<>())
                        .put(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
        FactDifference difference = new FactDifference();
        for (Replacement replacement : replacements) {
            difference.add(standing.getOrDefault(replacement.articleId(), Map.of()), replacement.facts());
        }
        return difference;
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

    private static void remove(Connection connection, List<Replacement> replacements, List<Gone> gone)
            throws SQLException {
        if (!gone.isEmpty()) {
            changing(connection, REMOVE, replacements)
                    .column("uuid", gone, Gone::factId)
                    .column("uuid", gone, Gone::successorId)
                    .update();
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
