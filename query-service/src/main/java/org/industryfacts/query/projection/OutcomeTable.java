package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.industryfacts.query.projection.FactChange.Closing;
import org.industryfacts.query.projection.FactChange.Extracted;
import org.industryfacts.query.projection.FactChange.Failed;

/** The half of the table {@code article} that comes from the topic {@code industry-facts}. Stateless. */
final class OutcomeTable {

    private static final String UPDATE = """
            update article set
                outcome = given.outcome, outcome_generation = given.generation, outcome_offset = given.log_offset,
                outcome_revision = given.revision, failure_reason = given.reason, failure_detail = given.detail
            from unnest(?::uuid[], ?::text[], ?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                as given (article_id, outcome, generation, log_offset, revision, reason, detail)
            where article.article_id = given.article_id""";

    /**
     * Stores the outcomes of readings, at most one for an article. The caller holds the articles' locks and has found
     * these to be newer than what is stored.
     */
    void update(Connection connection, Collection<Closing> outcomes) throws SQLException {
        Sql.of(connection, UPDATE)
                .column("uuid", outcomes, outcome -> outcome.reading().articleId())
                .column("text", outcomes, outcome -> outcome instanceof Failed ? "failed" : "extracted")
                .column("integer", outcomes, outcome -> outcome.reading()
                        .origin()
                        .generation())
                .column("bigint", outcomes, outcome -> outcome.reading()
                        .origin()
                        .offset())
                .column("text", outcomes, OutcomeTable::revision)
                .column("text", outcomes, outcome -> outcome instanceof Failed failed ? failed.reason() : null)
                .column("text", outcomes, outcome -> outcome instanceof Failed failed ? failed.detail() : null)
                .update();
    }

    private static @Nullable String revision(Closing outcome) {
        return outcome instanceof Extracted extracted
                ? extracted.revision()
                : outcome instanceof Failed failed ? failed.revision() : null;
    }
}
