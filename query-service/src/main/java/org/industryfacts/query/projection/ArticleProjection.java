package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.industryfacts.query.projection.ArticleChange.SourceWithdrawal;
import org.industryfacts.query.projection.ArticleChange.Submission;
import org.industryfacts.query.projection.ArticleChange.Withdrawal;

/**
 * What is said of articles: the newest text is kept, and what was withdrawn loses its facts at once, without waiting
 * for an engine to answer. Stateless.
 */
final class ArticleProjection implements Projection<ArticleChange> {

    /** A source may have any number of articles; so many of them are held in memory. */
    private static final int ARTICLES_AT_ONCE = 1000;

    private final ArticleTable articles = new ArticleTable();
    private final FactTable facts = new FactTable();

    /** The withdrawal of a source is a step: whom it reaches depends on the texts before it, and on none after it. */
    @Override
    public List<List<Delivery<ArticleChange>>> steps(List<Delivery<ArticleChange>> deliveries) {
        List<List<Delivery<ArticleChange>>> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < deliveries.size(); i++) {
            if (deliveries.get(i).change() instanceof SourceWithdrawal) {
                steps.add(deliveries.subList(from, i));
                steps.add(deliveries.subList(i, i + 1));
                from = i + 1;
            }
        }
        steps.add(deliveries.subList(from, deliveries.size()));
        steps.removeIf(List::isEmpty);
        return steps;
    }

    @Override
    public Applied apply(Connection connection, List<Delivery<ArticleChange>> deliveries) throws SQLException {
        FactCounts counts = deliveries.get(0).change() instanceof SourceWithdrawal withdrawal
                ? withdrawSource(connection, withdrawal)
                : applyRun(connection, deliveries.stream().map(Delivery::change).toList());
        return new Applied(counts, List.of());
    }

    private FactCounts applyRun(Connection connection, List<ArticleChange> run) throws SQLException {
        Map<UUID, Submission> texts = new HashMap<>();
        Map<UUID, Long> withdrawals = new HashMap<>();
        Map<UUID, Instant> times = new HashMap<>();
        for (ArticleChange change : run) {
            if (change instanceof Submission text) {
                texts.merge(text.article().articleId(), text, ArticleProjection::newer);
                times.putIfAbsent(text.article().articleId(), text.at());
            } else if (change instanceof Withdrawal withdrawal) {
                withdrawals.merge(withdrawal.articleId(), withdrawal.place().offset(), Math::max);
                times.put(withdrawal.articleId(), withdrawal.at());
            }
        }
        articles.lock(connection, times.keySet());
        articles.updateTexts(connection, texts.values());
        articles.withdraw(connection, withdrawals);
        return retractOutdated(connection, List.copyOf(times.keySet()), times::get);
    }

    private static Submission newer(Submission one, Submission other) {
        return other.place().offset() > one.place().offset() ? other : one;
    }

    private FactCounts withdrawSource(Connection connection, SourceWithdrawal withdrawal) throws SQLException {
        List<UUID> reached = articles.withdrawSource(connection, withdrawal);
        FactCounts counts = FactCounts.NONE;
        for (int from = 0; from < reached.size(); from += ARTICLES_AT_ONCE) {
            List<UUID> some = reached.subList(from, Math.min(from + ARTICLES_AT_ONCE, reached.size()));
            counts = counts.plus(retractOutdated(connection, some, article -> withdrawal.at()));
        }
        return counts;
    }

    private FactCounts retractOutdated(Connection connection, List<UUID> articleIds, Function<UUID, Instant> time)
            throws SQLException {
        List<Replacement> replacements = articles.forgetOutdated(connection, articleIds).stream()
                .map(article -> new Replacement(article, time.apply(article), List.of()))
                .toList();
        return replacements.isEmpty() ? FactCounts.NONE : facts.replace(connection, replacements);
    }
}
