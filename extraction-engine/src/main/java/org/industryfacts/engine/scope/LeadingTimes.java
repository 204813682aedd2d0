package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/** The times that earlier clauses of a sentence give to what happened after them. Immutable. */
final class LeadingTimes {

    private final Article article;
    private final ClauseSense sense;
    private final ClauseTimes times;
    private final TimeReferences references;
    private final YearsSaid years;

    LeadingTimes(Article article, ClauseSense sense, ClauseTimes times, TimeReferences references, YearsSaid years) {
        this.article = article;
        this.sense = sense;
        this.times = times;
        this.references = references;
        this.years = years;
    }

    /** The time that heads a sentence alone, before a clause of it: 2月26日,…. */
    Optional<Scoped<Period>> alone(int index, Span clause) {
        SentenceReading sentence = article.sentences().get(index);
        for (int i = sentence.clauseIndexAt(clause.start()) - 1; i >= 0; i--) {
            List<Token> earlier =
                    sentence.tokensIn(sentence.sentence().clauses().get(i));
            Optional<TimeToken> alone = sense.isEvent(earlier) ? Optional.empty() : times.alone(earlier);
            if (alone.isPresent()) {
                return alone.map(time -> references.resolve(time, years.of(index, time), PeriodScope.SENTENCE));
            }
        }
        return Optional.empty();
    }

    /** The time that a sentence begins with, for what its second clause goes on with: 2014年公司落户芜湖,建设生产基地. */
    Optional<Scoped<Period>> before(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        return clauses.indexOf(clause) == 1 && sense.goesOn(sentence.tokensIn(clause), position)
                ? times.first(sentence.tokensIn(clauses.get(0)))
                        .map(time -> references.resolve(time, years.of(index, time), PeriodScope.SENTENCE))
                : Optional.empty();
    }
}
