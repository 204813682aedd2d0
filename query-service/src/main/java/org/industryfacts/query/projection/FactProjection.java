package org.industryfacts.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.industryfacts.query.projection.FactChange.Assertion;
import org.industryfacts.query.projection.FactChange.Closing;
import org.industryfacts.query.projection.FactChange.Reading;

/**
 * What was read from articles: the facts of a reading become visible together, when its closing event is applied, and
 * only if nothing newer is known of the article. Stateless.
 */
final class FactProjection implements Projection<FactChange> {

    private final ArticleTable articles = new ArticleTable();
    private final OutcomeTable outcomes = new OutcomeTable();
    private final StagingTable staging = new StagingTable();
    private final FactTable facts = new FactTable();

    @Override
    public Applied apply(Connection connection, List<Delivery<FactChange>> deliveries) throws SQLException {
        OpenReadings open = new OpenReadings();
        List<Delivery<Closing>> closings = new ArrayList<>();
        for (Delivery<FactChange> delivery : deliveries) {
            if (delivery.change() instanceof Assertion assertion) {
                open.add(assertion);
            } else if (delivery.change() instanceof Closing closing) {
                closings.add(new Delivery<>(delivery.record(), closing));
            }
        }
        if (closings.isEmpty()) {
            staging.add(connection, open.assertions());
            return Applied.NOTHING;
        }
        return close(connection, open, closings);
    }

    private Applied close(Connection connection, OpenReadings open, List<Delivery<Closing>> closings)
            throws SQLException {
        Set<UUID> articleIds = new HashSet<>();
        Set<Reading> torn = new HashSet<>();
        for (Delivery<Closing> closing : closings) {
            articleIds.add(closing.change().reading().articleId());
            if (!open.hasAll(closing.change())) {
                torn.add(closing.change().reading());
            }
        }
        Map<UUID, Standing> standings = articles.lock(connection, articleIds);
        staging.factsOf(connection, torn).forEach(open::add);
        ClosingPlan plan = new ClosingPlan(standings, open);
        closings.forEach(plan::add);
        return carryOut(connection, plan, articleIds);
    }

    private Applied carryOut(Connection connection, ClosingPlan plan, Set<UUID> articleIds) throws SQLException {
        outcomes.update(connection, plan.outcomes());
        articles.withdraw(connection, plan.withdrawals());
        articles.forgetOutdated(connection, plan.withdrawals().keySet());
        staging.add(connection, plan.leftOpen());
        staging.clear(connection, articleIds);
        FactCounts counts = FactCounts.NONE;
        for (List<Replacement> round : plan.rounds()) {
            counts = counts.plus(facts.replace(connection, round));
        }
        return new Applied(counts, plan.rejections());
    }
}
