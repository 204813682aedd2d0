package org.industryfacts.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.industryfacts.engine.designation.DesignationReader;
import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.fact.Whereabouts;
import org.industryfacts.engine.focus.FocusReader;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.location.LocationReader;
import org.industryfacts.engine.metric.MetricRules;
import org.industryfacts.engine.milestone.MilestoneReader;
import org.industryfacts.engine.partnership.PartnershipReader;
import org.industryfacts.engine.policy.PolicyReader;
import org.industryfacts.engine.product.ProductReader;
import org.industryfacts.engine.ranking.RankingReader;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.role.RoleReader;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.RuleBooks;
import org.industryfacts.engine.rules.StepBudget;
import org.industryfacts.engine.rules.StepLimitException;
import org.industryfacts.engine.scope.ScopeWords;
import org.industryfacts.engine.scope.Scopes;
import org.industryfacts.industry.IndustryTree;
import org.industryfacts.region.RegionTree;

/** The rules of all types of fact. Immutable and safe to share between threads. */
final class FactRules {

    private final MetricRules metrics;
    private final RuleBooks books;
    private final ScopeWords words;
    private final RegionTree regions;

    private FactRules(MetricRules metrics, RuleBooks books, ScopeWords words, RegionTree regions) {
        this.metrics = metrics;
        this.books = books;
        this.words = words;
        this.regions = regions;
    }

    /** Loads all rules; a bad line fails here, with its file and number. */
    static FactRules load(IndustryTree industries, RegionTree regions) {
        return new FactRules(MetricRules.load(), RuleBooks.load(readers(industries)), ScopeWords.load(), regions);
    }

    private static List<FactReader> readers(IndustryTree industries) {
        return List.of(
                new DesignationReader(), //
                new FocusReader(industries),
                new LocationReader(),
                new MilestoneReader(),
                new PartnershipReader(),
                new PolicyReader(),
                new ProductReader(),
                new RankingReader(),
                new RoleReader());
    }

    /** The rules of all types, each in the order in which they are tried. */
    List<Rule> rules() {
        return Stream.concat(metrics.rules().stream(), books.rules().stream()).toList();
    }

    /**
     * The facts of an article, in the order of the text.
     *
     * @throws StepLimitException where they take more steps than are left
     */
    List<FactDraft> read(Article article, StepBudget steps) {
        Scopes scopes = Scopes.of(article, words, regions);
        article.sentences()
                .forEach(sentence -> steps.spend(
                        (long) sentence.tokens().size() * metrics.rules().size()));
        List<FactDraft> others = books.read(article, scopes, steps);
        List<FactDraft> drafts = new ArrayList<>(metrics.read(article, scopes, others));
        drafts.addAll(others);
        Whereabouts whereabouts = Whereabouts.of(others, regions);
        drafts.replaceAll(whereabouts::located);
        // The sort is stable: facts that begin at the same character keep the order of their types.
        drafts.sort(Comparator.comparingInt(draft -> draft.evidence().start()));
        return drafts;
    }
}
