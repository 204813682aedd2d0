package org.industryfacts.query.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Topics;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.TestDatabase;

/** A read model of its own, with a log that is projected into it record by record or batch by batch. */
final class ProjectedTables {

    final TestDatabase database = TestDatabase.empty();
    private final Transactions transactions = new Transactions(database.dataSource());
    private final BatchProjector<ArticleChange> articles =
            new BatchProjector<>(new ArticleChangeReader(), new ArticleProjection(), transactions);
    private final BatchProjector<FactChange> facts =
            new BatchProjector<>(new FactChangeReader(), new FactProjection(), transactions);

    /** Begins anew. */
    void empty() {
        TestDatabase.empty();
    }

    /** Projects events of the topic {@code articles}, as one batch that begins at this place. */
    Applied articles(long offset, Envelope<?>... events) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        for (Envelope<?> event : events) {
            batch.add(LogRecords.at(0, offset + batch.size(), event));
        }
        return project(batch);
    }

    /** Projects events of the topic {@code industry-facts}, as one batch. */
    Applied facts(Envelope<?>... events) {
        return facts(List.of(events));
    }

    Applied facts(List<? extends Envelope<?>> events) {
        return project(events.stream().map(event -> LogRecords.at(0, 0, event)).toList());
    }

    /** Projects records of one topic as one batch. */
    Applied project(List<ConsumerRecord<String, byte[]>> batch) {
        try {
            boolean ofArticles = !batch.isEmpty() && batch.get(0).topic().equals(Topics.ARTICLES);
            return ofArticles ? articles.project(batch) : facts.project(batch);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of all facts that are asserted. */
    List<String> factIds() {
        return database.rows("select fact_id from fact order by fact_id");
    }

    /** The log as {@code kind|value}, in its order. */
    List<String> log() {
        return database.rows("select kind, value from fact_log order by position");
    }

    /** The facts that are gone as {@code kind|value|successor}, in the order of the log. */
    List<String> gone() {
        return database.rows(
                "select kind, value, successor_id from fact_log where kind <> 'fact.asserted' order by position");
    }

    /** What is kept of how the reading of the one article ended, and where it was withdrawn. */
    String outcome() {
        return database.rows("""
                        select outcome, outcome_generation, outcome_offset, outcome_revision, failure_reason,
                            failure_detail, withdrawn_offset from article""").get(0);
    }

    /** The facts by row; a row that is written gets another version, whatever is written. */
    String rowVersions() {
        return database.rows("select fact_id, xmin, ctid from fact order by fact_id")
                .toString();
    }

    /** Everything but positions and times, by table. */
    Map<String, List<String>> content() {
        Map<String, List<String>> content = new HashMap<>();
        content.put("article", database.rows("select * from article order by article_id"));
        content.put("staged_fact", database.rows("select * from staged_fact order by 1, 2, 3, 4"));
        content.put("source_withdrawal", database.rows("select * from source_withdrawal order by 1, 2"));
        content.put("fact", database.rows("select " + FactColumns.NAMES + " from fact order by fact_id"));
        // How often a fact was asserted depends on which revisions arrived in time; what is left of it does not.
        content.put("fact_log", database.rows("""
                        select fact_id, sum(case kind when 'fact.asserted' then 1 else -1 end) as balance
                        from fact_log group by fact_id
                        having sum(case kind when 'fact.asserted' then 1 else -1 end) <> 0
                        order by fact_id"""));
        return content;
    }
}
