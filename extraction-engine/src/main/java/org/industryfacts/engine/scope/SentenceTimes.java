package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;

/** The times that the clauses of a sentence hand on to one another. Remembers what it found; for one article. */
final class SentenceTimes {

    /** How many clauses back in its sentence a figure is told its time. */
    private static final int MOST_CLAUSES = 100;

    private static final Pattern MEAN = Pattern.compile("十[一二三四五六]五.*年均");

    private final Article article;
    private final ClauseSense sense;
    private final ClauseTimes times;
    /** By clause, as far as it was asked for. */
    private final Map<Span, Passed> passedOn = new HashMap<>();

    SentenceTimes(Article article, ClauseSense sense, ClauseTimes times) {
        this.article = article;
        this.sense = sense;
        this.times = times;
    }

    /**
     * What a clause passes on.
     *
     * @param changed when the change was over that it tells of
     * @param plannedFor when that is planned which it counts, where no clause says a time
     * @param told whether it says who told the reporter, whose day is not that of what was told
     * @param mean whether it says what a figure was on the average of the years it names, which is of that figure alone
     */
    private record Passed(
            Optional<TimeToken> time,
            Optional<TimeToken> changed,
            Optional<TimeToken> plannedFor,
            boolean told,
            boolean mean) {
        /** What it passes on to a clause, which is not when a change was over where the clause tells of another. */
        Optional<TimeToken> to(boolean change) {
            return change ? time : changed.or(() -> time);
        }
    }

    /** The last time that an earlier clause of the sentence passes on to one, of those that fit, or counts things for. */
    Optional<TimeToken> earlier(int index, Span clause, Predicate<TimeToken> fits) {
        int own = article.sentences().get(index).clauseIndexAt(clause.start());
        boolean told = false;
        Optional<TimeToken> planned = Optional.empty();
        boolean change = isChange(article.sentences().get(index).tokensIn(clause));
        for (int i = own - 1; i >= Math.max(0, own - MOST_CLAUSES); i--) {
            Passed passed = passedOn(index, i);
            told = told || passed.told();
            planned = planned.or(passed::plannedFor);
            Optional<TimeToken> time = passed.to(change).filter(fits);
            if (time.isPresent() && !passed.mean()) {
                return told && isDay(time.get()) ? Optional.empty() : time;
            }
        }
        return planned.filter(fits);
    }

    /** The time that a sentence gives to its last figure, or to what would follow it. */
    Optional<TimeToken> last(int index) {
        SentenceReading sentence = article.sentences().get(index);
        Span end = new Span(sentence.span().end(), sentence.span().end());
        Span figure = sentence.tokens().stream()
                .filter(QuantityToken.class::isInstance)
                .map(Token::span)
                .reduce((earlier, later) -> later)
                .orElse(end);
        Span clause = figure.isEmpty() ? end : sentence.clauseAt(figure.start());
        return times.last(sentence.tokensIn(new Span(clause.start(), figure.start())))
                .or(() -> earlier(index, clause, any -> true));
    }

    /** Whether a time is that at which the reporter was told of what comes after: 6月3日,记者从组委会获悉,|签约仪式举行. */
    boolean isOfTelling(int index, Span time, Span after) {
        return article.sentences().get(index).sentence().clauses().stream()
                .anyMatch(
                        clause -> time.start() < clause.end() && clause.end() <= after.start() && sense.tells(clause));
    }

    private boolean isDay(TimeToken time) {
        return time.time()
                .resolve(article.publishedAt())
                .filter(period -> !PeriodHeadings.isLong(period))
                .isPresent();
    }

    private Passed passedOn(int index, int clause) {
        SentenceReading sentence = article.sentences().get(index);
        Span span = sentence.sentence().clauses().get(clause);
        Passed known = passedOn.get(span);
        if (known == null) {
            Optional<TimeToken> time = times.passedOn(sentence.tokensIn(span));
            known = new Passed(
                    time,
                    times.afterChange(sentence.tokensIn(span)),
                    times.plannedFor(sentence.tokensIn(span)),
                    sense.tells(span),
                    time.isPresent() && clause > 0 && isMean(span));
            passedOn.put(span, known);
        }
        return known;
    }

    private boolean isChange(List<Token> clause) {
        return clause.stream().anyMatch(token -> Change.SOURCES.contains(token.of(article.text())));
    }

    private boolean isMean(Span clause) {
        return MEAN.matcher(article.text()).region(clause.start(), clause.end()).find();
    }
}
