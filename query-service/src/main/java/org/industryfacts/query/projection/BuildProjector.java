package org.industryfacts.query.projection;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Topics;

/**
 * Applies the log to one build of the read model. What can never be applied is passed over: whoever serves the log has
 * set it aside. Safe to share between threads.
 */
public final class BuildProjector {

    private final BatchProjector<ArticleChange> articles;
    private final BatchProjector<FactChange> facts;

    /** @param build whose connections find the tables of the build */
    public BuildProjector(DataSource build) {
        Transactions transactions = new Transactions(build);
        articles = new BatchProjector<>(new ArticleChangeReader(), new ArticleProjection(), transactions);
        facts = new BatchProjector<>(new FactChangeReader(), new FactProjection(), transactions);
    }

    /**
     * Applies records of one topic, in their order, and commits. May be repeated with the same records.
     *
     * @return how many of them can never be applied
     * @throws SQLException where the database does not take them, for reasons that are not theirs
     */
    public int project(String topic, Iterable<ConsumerRecord<String, byte[]>> records) throws SQLException {
        BatchProjector<?> projector = topic.equals(Topics.ARTICLES) ? articles : facts;
        return projector.project(records).rejections().size();
    }
}
