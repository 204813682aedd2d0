package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.industryfacts.event.Place;
import org.industryfacts.query.projection.ArticleChange.SourceWithdrawal;
import org.industryfacts.query.projection.ArticleChange.Submission;

/** The half of the table {@code article} that comes from the topic {@code articles}. Stateless. */
final class ArticleTable {

    private static final String REGISTER = """
            insert into article (article_id)
                select article_id from unnest(?::uuid[]) as given (article_id) order by article_id
            on conflict do nothing""";

    private static final String LOCK = """
            select article_id,
                coalesce(outcome_generation, 0), coalesce(outcome_offset, -1), coalesce(outcome, '') = 'failed',
                coalesce(withdrawn_offset, -1)
            from article where article_id = any(?::uuid[])
            order by article_id for update""";

    private static final String UPDATE_TEXTS = """
            update article set
                log_partition = given.log_partition, text_offset = given.log_offset, revision = given.revision,
                content = given.content, media_type = given.media_type, title = given.title, url = given.url,
                source = given.source, external_id = given.external_id, published_at = given.published_at,
                language = given.language, submitted_at = given.submitted_at,
                withdrawn_offset = greatest(article.withdrawn_offset, (
                    select max(log_offset) from source_withdrawal
                    where source_withdrawal.source = given.source
                        and source_withdrawal.log_partition = given.log_partition
                        and source_withdrawal.log_offset > given.log_offset))
            from unnest(?::uuid[], ?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::date[], ?::text[], ?::timestamptz[])
                as given (article_id, log_partition, log_offset, revision, content, media_type, title, url,
                    source, external_id, published_at, language, submitted_at)
            where article.article_id = given.article_id
                and (article.text_offset is null or article.text_offset < given.log_offset)""";

    private static final String WITHDRAW = """
            update article set withdrawn_offset = greatest(article.withdrawn_offset, given.log_offset)
            from unnest(?::uuid[], ?::bigint[]) as given (article_id, log_offset)
            where article.article_id = given.article_id""";

    private static final String RECORD_SOURCE_WITHDRAWAL = """
            insert into source_withdrawal (source, log_partition, log_offset) values (?, ?, ?)
            on conflict do nothing""";

    private static final String WITHDRAW_SOURCE = """
            with reached as (
                select article_id from article
                where source = ? and log_partition = ? and text_offset < ? and coalesce(withdrawn_offset, -1) < ?
                order by article_id for update)
            update article set withdrawn_offset = ? from reached where article.article_id = reached.article_id
            returning article.article_id""";

    private static final String FORGET_OUTDATED = """
            update article set
                outcome = null, outcome_generation = null, outcome_offset = null, outcome_revision = null,
                failure_reason = null, failure_detail = null
            where article_id = any(?::uuid[]) and outcome_offset < withdrawn_offset
            returning article_id""";

    /**
     * Locks articles for the rest of the transaction, always in one order, and says how far each has come. Those not
     * known before have a row from now on.
     */
    Map<UUID, Standing> lock(Connection connection, Collection<UUID> articleIds) throws SQLException {
        Sql.of(connection, REGISTER).array("uuid", articleIds).update();
        Map<UUID, Standing> standings = new HashMap<>();
        Sql.of(connection, LOCK)
                .array("uuid", articleIds)
                .list(row -> standings.put(
                        row.getObject(1, UUID.class),
                        new Standing(row.getInt(2), row.getLong(3), row.getBoolean(4), row.getLong(5))));
        return standings;
    }

    /** Stores texts, each where none newer is stored; at most one for an article. */
    void updateTexts(Connection connection, Collection<Submission> texts) throws SQLException {
        Sql.of(connection, UPDATE_TEXTS)
                .column("uuid", texts, text -> text.article().articleId())
                .column("integer", texts, text -> text.place().partition())
                .column("bigint", texts, text -> text.place().offset())
                .column("text", texts, text -> text.article().revision())
                .column("text", texts, text -> text.article().content())
                .column("text", texts, text -> text.article().mediaType())
                .column("text", texts, text -> text.article().title())
                .column("text", texts, text -> text.article().url())
                .column("text", texts, text -> text.article().source())
                .column("text", texts, text -> text.article().externalId())
                .column("date", texts, text -> text.article().publishedAt())
                .column("text", texts, text -> text.article().language())
                .column("timestamptz", texts, Submission::at)
                .update();
    }

    /** Notes withdrawals, each where none newer is noted. */
    void withdraw(Connection connection, Map<UUID, Long> offsets) throws SQLException {
        Sql.of(connection, WITHDRAW)
                .array("uuid", offsets.keySet())
                .array("bigint", offsets.values())
                .update();
    }

    /** Withdraws all articles of a source that stand before its withdrawal; returns those that it reached. */
    List<UUID> withdrawSource(Connection connection, SourceWithdrawal withdrawal) throws SQLException {
        Place place = withdrawal.place();
        Sql.of(connection, RECORD_SOURCE_WITHDRAWAL)
                .value(withdrawal.source())
                .value(place.partition())
                .value(place.offset())
                .update();
        return Sql.of(connection, WITHDRAW_SOURCE)
                .value(withdrawal.source())
                .value(place.partition())
                .value(place.offset())
                .value(place.offset())
                .value(place.offset())
                .list(row -> row.getObject(1, UUID.class));
    }

    /**
     * Forgets outcomes that a withdrawal has overtaken, as if they had come after it; returns whose they were. Their
     * facts are the caller's to retract.
     */
    List<UUID> forgetOutdated(Connection connection, Collection<UUID> articleIds) throws SQLException {
        return Sql.of(connection, FORGET_OUTDATED).array("uuid", articleIds).list(row -> row.getObject(1, UUID.class));
    }
}
