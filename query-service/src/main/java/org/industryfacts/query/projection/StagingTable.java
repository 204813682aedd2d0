package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.industryfacts.event.ContractJson;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.projection.FactChange.Assertion;
import org.industryfacts.query.projection.FactChange.Reading;

/**
 * The table {@code staged_fact}: facts of readings that are not closed yet. Only a reading that is torn between batches
 * leaves anything here. Stateless.
 */
final class StagingTable {

    /**
     * What has an outcome, or was withdrawn, has no more need of staged facts: these come late. But what failed may be
     * read again; and an outcome of a newer generation may still be withdrawn, which leaves what stands behind it.
     */
    private static final String SUPERSEDED = """
            (staged.origin_offset < article.outcome_offset and staged.generation <= article.outcome_generation
                or staged.origin_offset = article.outcome_offset
                    and (staged.generation < article.outcome_generation
                        or staged.generation = article.outcome_generation and article.outcome = 'extracted')
                or staged.origin_offset <= article.withdrawn_offset)""";

    private static final String ADD = """
            insert into staged_fact (article_id, generation, origin_offset, fact_id, document)
                select article_id, generation, origin_offset, fact_id, document
                from unnest(?::uuid[], ?::integer[], ?::bigint[], ?::uuid[], ?::text[])
                    as staged (article_id, generation, origin_offset, fact_id, document)
                where not exists (
                    select from article where article.article_id = staged.article_id and %s)
                order by article_id, generation, origin_offset, fact_id
            on conflict do nothing""".formatted(SUPERSEDED);

    private static final String FACTS_OF_READINGS = """
            select staged.article_id, generation, given.origin_partition, origin_offset, document
            from staged_fact as staged
                join unnest(?::uuid[], ?::integer[], ?::integer[], ?::bigint[])
                    as given (article_id, generation, origin_partition, origin_offset)
                using (article_id, generation, origin_offset)""";

    private static final String CLEAR = """
            delete from staged_fact as staged using article
            where staged.article_id = any(?::uuid[]) and article.article_id = staged.article_id
                and %s""".formatted(SUPERSEDED);

    private final ObjectMapper json = ContractJson.newMapper();

    /** Keeps facts until their reading is closed. */
    void add(Connection connection, Collection<Assertion> assertions) throws SQLException {
        Sql.of(connection, ADD)
                .column("uuid", assertions, assertion -> assertion.reading().articleId())
                .column(
                        "integer",
                        assertions,
                        assertion -> assertion.reading().origin().generation())
                .column(
                        "bigint",
                        assertions,
                        assertion -> assertion.reading().origin().offset())
                .column("uuid", assertions, assertion -> assertion.fact().fact().factId())
                .column("text", assertions, assertion -> assertion.fact().document())
                .update();
    }

    /** What is kept of some readings. */
    List<Assertion> factsOf(Connection connection, Collection<Reading> readings) throws SQLException {
        List<Assertion> assertions = new ArrayList<>();
        Sql.of(connection, FACTS_OF_READINGS)
                .column("uuid", readings, Reading::articleId)
                .column("integer", readings, reading -> reading.origin().generation())
                .column("integer", readings, reading -> reading.origin().partition())
                .column("bigint", readings, reading -> reading.origin().offset())
                .list(row -> assertions.add(new Assertion(
                        new Reading(
                                row.getObject(1, UUID.class), new Origin(row.getInt(2), row.getInt(3), row.getLong(4))),
                        fact(row.getString(5)))));
        return assertions;
    }

    /** Forgets the facts of readings that are closed, or that a newer outcome or withdrawal has overtaken. */
    void clear(Connection connection, Collection<UUID> articleIds) throws SQLException {
        Sql.of(connection, CLEAR).array("uuid", articleIds).update();
    }

    private FactRow fact(String document) {
        try {
            return FactRow.of(json.readValue(document, Fact.class), document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact was staged that cannot be read: " + e.getMessage(), e);
        }
    }
}
