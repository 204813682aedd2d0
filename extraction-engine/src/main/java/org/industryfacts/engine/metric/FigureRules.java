package org.industryfacts.engine.metric;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.scope.SubjectScope;
import org.industryfacts.engine.value.Quantity;

/** Tells which figures are metrics, and by which rule. Made for one article; not for use by several threads. */
final class FigureRules {

    /** What heads are counted by, which says itself what is counted: 公司从6人发展到80人. */
    static final String HEADS = "人";

    private static final String OF = "的";

    private final List<Rule> rules;
    private final NoMetrics none;
    private final SubjectScope subjects;
    private final IndicatorOwners owners;
    private final IndicatorWords words;

    FigureRules(List<Rule> rules, NoMetrics none, SubjectScope subjects, IndicatorOwners owners, IndicatorWords words) {
        this.rules = rules;
        this.none = none;
        this.subjects = subjects;
        this.owners = owners;
        this.words = words;
    }

    /** Whether a quantity may be a metric at all. */
    boolean mayBe(SentenceReading sentence, Quantity quantity) {
        return !none.test(sentence, quantity);
    }

    /** How the first rule that fits matches the figure at a position. */
    Optional<RuleMatch> match(int index, SentenceReading sentence, RuleMatcher matcher, int position) {
        for (Rule rule : rules) {
            Optional<RuleMatch> match = matcher.match(rule, position);
            if (match.isPresent() && holds(index, sentence, match.get(), position)) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether an indicator before the figure, or a subject, names more than what is done, and what stands after it is a
     * thing, or nothing at all, where the rule asks for that: 10GWh电池项目, but not 10GWh电池; 产量增加3万吨, but not
     * 增加3万吨产能.
     */
    private boolean holds(int index, SentenceReading sentence, RuleMatch match, int figure) {
        if (match.emitted("of").isPresent()
                && sentence.text().startsWith(HEADS, match.anchor().end() - HEADS.length())) {
            return false;
        }
        if (match.emitted("closed").isPresent()
                && isOfMore(sentence, match.span().end())) {
            return false;
        }
        boolean thing = match.emitted("owner").isEmpty()
                || match.phrase("subject")
                        .filter(phrase -> owners.isThing(subjects.of(index, phrase)))
                        .isPresent();
        return thing
                && match.phrase("subject")
                        .map(phrase -> words.names(sentence, phrase)
                                && !(phrase.start() == match.anchor().end() && words.tellsDoing(sentence, phrase)))
                        .orElse(true)
                && match.phrase("indicator")
                        .filter(phrase -> phrase.end() <= figure)
                        .map(phrase -> words.names(sentence, phrase))
                        .orElse(true);
    }

    /** Whether the words from a position on may be what the figure before them is of: 500个|的岗位. */
    private static boolean isOfMore(SentenceReading sentence, int position) {
        return sentence.text().startsWith(OF, position)
                || !sentence.phrasesAfter(position).isEmpty();
    }
}
