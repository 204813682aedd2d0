package org.industryfacts.engine.scope;

import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.CalendarUnit.Granularity;
import org.industryfacts.fact.Period;

/**
 * The years that a rate is the mean of which is told of a change: 企业从2018年的120家发展到2023年的230家,年均增长13.9%. Immutable.
 */
final class MeanTimes {

    private static final Pattern MEAN = Pattern.compile("年均|年平均|平均每年|每年平均|平均年|年复合|年化");

    private final Article article;
    private final TimeReferences references;

    MeanTimes(Article article, TimeReferences references) {
        this.article = article;
        this.references = references;
    }

    /**
     * The period of a clause; from the beginning of the change where it tells a mean.
     *
     * @param end the time of the figure that the change ends with
     * @param ended what that denotes
     */
    Scoped<Period> of(Span clause, TimeToken end, Scoped<Period> ended) {
        Period last = ended.value();
        boolean mean = last != null
                && last.last().granularity() == Granularity.YEAR
                && MEAN.matcher(article.text())
                        .region(clause.start(), clause.end())
                        .find();
        return mean
                ? begun(end)
                        .flatMap(time -> Optional.ofNullable(
                                references.resolve(time, null, ended.rule()).value()))
                        .filter(first -> first.first().granularity() == Granularity.YEAR
                                && first.start().isBefore(last.start()))
                        .map(first -> new Scoped<>(new Period(first.first(), last.last()), ended.rule(), ended.span()))
                        .orElse(ended)
                : ended;
    }

    /** The time before another in its clause that a change begins with. */
    private Optional<TimeToken> begun(TimeToken end) {
        SentenceReading sentence =
                article.sentences().get(article.sentenceAt(end.span().start()));
        Span clause = sentence.clauseAt(end.span().start());
        Token before = null;
        for (Token token : sentence.tokensIn(new Span(clause.start(), end.span().start()))) {
            if (token instanceof TimeToken time && isSource(before, time)) {
                return Optional.of(time);
            }
            before = token;
        }
        return Optional.empty();
    }

    private boolean isSource(Token before, TimeToken time) {
        return before != null && Change.SOURCES.contains(before.of(article.text()))
                || Change.SOURCES.contains(time.span().of(article.text()).substring(0, 1));
    }
}
