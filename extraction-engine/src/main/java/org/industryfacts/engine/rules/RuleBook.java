package org.industryfacts.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleFile;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.rules.AnchorIndex.Candidate;
import org.industryfacts.engine.scope.Scopes;

/**
 * The rules of one type of fact, with what makes facts of their matches. Along a sentence the first rule that matches
 * at a word and gives a fact decides there; the search goes on after what it read. Immutable and safe to share between
 * threads.
 */
final class RuleBook {

    private final FactReader reader;
    private final List<Rule> rules;

    private RuleBook(FactReader reader, List<Rule> rules) {
        this.reader = reader;
        this.rules = rules;
    }

    /** Loads the rules of a type; a bad line fails here, with its file and number. */
    static RuleBook load(FactReader reader) {
        List<Rule> rules = RuleFile.load(reader.getClass(), reader.rules());
        rules.forEach(rule -> check(reader, rule));
        return new RuleBook(reader, rules);
    }

    private static void check(FactReader reader, Rule rule) {
        try {
            if (!reader.emits().containsAll(rule.emit().keySet())) {
                throw new IllegalArgumentException(
                        "this type of rule emits " + reader.emits() + ", not " + rule.emit());
            }
            reader.check(rule);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(rule.place() + ": " + e.getMessage(), e);
        }
    }

    /** The rules in the order in which they are tried. */
    List<Rule> rules() {
        return rules;
    }

    /**
     * The facts of an article, in the order of the text.
     *
     * @param candidates where these rules may begin, in the order in which they are tried
     * @throws StepLimitException where they take more steps than are left
     */
    List<FactDraft> read(Article article, Scopes scopes, List<Candidate> candidates, StepBudget steps) {
        List<FactDraft> drafts = new ArrayList<>();
        Candidate matched = null;
        int reached = 0;
        for (Candidate candidate : candidates) {
            boolean tried = matched != null
                    && matched.rule() == candidate.rule()
                    && matched.anchor().start() == candidate.anchor().start();
            if (candidate.anchor().start() < reached || tried) {
                continue;
            }
            steps.spend(1);
            SentenceReading sentence = article.sentences().get(candidate.sentence());
            Optional<RuleMatch> match = new RuleMatcher(sentence).match(candidate.rule(), candidate.anchor());
            if (match.isPresent()
                    && !scopes.denials()
                            .denies(candidate.sentence(), candidate.anchor().start())) {
                matched = candidate;
                // A match is read from all of its sentence.
                steps.spend(sentence.tokens().size());
                List<FactDraft> found = reader.read(new Sighting(
                        article,
                        scopes,
                        candidate.sentence(),
                        match.get(),
                        reader.figures(),
                        reader.reported().under(article.headlineOf(candidate.sentence()))));
                drafts.addAll(found);
                reached = found.isEmpty() ? reached : match.get().span().end();
            }
        }
        return reader.settle(drafts);
    }
}
