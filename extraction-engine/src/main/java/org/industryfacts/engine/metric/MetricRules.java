package org.industryfacts.engine.metric;

import java.util.List;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleFile;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.scope.Scopes;

/** The rules for metrics. Immutable and safe to share between threads. */
public final class MetricRules {

    private final List<Rule> rules;
    private final IndicatorOwners owners;
    private final IndicatorWords words = new IndicatorWords();

    private final NoMetrics none = new NoMetrics();

    private MetricRules(List<Rule> rules, IndicatorOwners owners) {
        this.rules = rules;
        this.owners = owners;
    }

    /** Loads {@code metric.rules}; a bad line fails here, with its file and number. */
    public static MetricRules load() {
        List<Rule> rules = RuleFile.load(MetricRules.class, "metric.rules");
        rules.forEach(Emission::of);
        return new MetricRules(rules, IndicatorOwners.load());
    }

    /** The rules in the order in which they are tried. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The metrics of an article, in the order of the text.
     *
     * @param others its facts of other types, whose products and projects figures may belong to
     */
    public List<FactDraft> read(Article article, Scopes scopes, List<FactDraft> others) {
        return new MetricReader(article, rules, owners, words, none, scopes, KnownThings.of(article, others)).read();
    }
}
