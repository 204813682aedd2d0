package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;

/**
 * The time of an article that looks back on one year, half, quarter or month: it begins with that time, or its first
 * figures are told of a quarter at least; it names no other from the first sentence to the last but parts of it, and
 * the time is over when the article is published. All its figures are of that time. One that describes a place,
 * and says somewhere what it earned in a year, begins with the place.
 */
final class SoleTime {

    /** What is shorter tells one thing. */
    private static final int SHORTEST = 4;

    private final Article article;
    private final ClauseSense sense;
    private final LocalDate published;

    private SoleTime(Article article, ClauseSense sense, LocalDate published) {
        this.article = article;
        this.sense = sense;
        this.published = published;
    }

    /** The time of all that an article reports; empty where it is of several times, or not of one that is over. */
    static Optional<Period> of(Article article, ClauseSense sense) {
        LocalDate published = article.publishedAt();
        return published == null || article.sentences().size() < SHORTEST
                ? Optional.empty()
                : new SoleTime(article, sense, published).find();
    }

    private Optional<Period> find() {
        Optional<TimeToken> first = first();
        Optional<Period> sole = first.flatMap(time -> time.time().resolve(published))
                .filter(period -> PeriodHeadings.isLong(period) && period.end().isBefore(published));
        return sole.filter(period -> article.sentences().stream()
                .allMatch(sentence -> isOf(period, sentence, first.get().time().lacksYear())));
    }

    /** The time that the article begins with, else that which its first figures do. */
    private Optional<TimeToken> first() {
        List<SentenceReading> sentences = article.sentences();
        return beginning(sentences.get(0).tokens()).or(() -> sentences.stream()
                .filter(sentence -> sentence.tokens().stream().anyMatch(QuantityToken.class::isInstance))
                .findFirst()
                .flatMap(this::afterTold)
                .filter(time ->
                        PeriodHeadings.isSeason(time.time().resolve(published).orElse(null))));
    }

    private static Optional<TimeToken> beginning(List<Token> tokens) {
        return tokens.get(0) instanceof TimeToken time ? Optional.of(time) : Optional.empty();
    }

    /** The time of what the reporter was told, where a sentence says that first: 4月18日,记者从统计局获悉,|一季度,…. */
    private Optional<TimeToken> afterTold(SentenceReading sentence) {
        List<Span> clauses = sentence.sentence().clauses();
        return clauses.stream()
                .skip(clauses.stream().takeWhile(clause -> !sense.tells(clause)).count() + 1)
                .findFirst()
                .flatMap(clause -> beginning(sentence.tokensIn(clause)))
                .or(() -> beginning(sentence.tokens()));
    }

    /** Whether a sentence names no time but one and its parts, and the day on which that was told. */
    private boolean isOf(Period sole, SentenceReading sentence, boolean yearUnsaid) {
        return sentence.tokens().stream()
                .filter(TimeToken.class::isInstance)
                .map(TimeToken.class::cast)
                .filter(time -> yearUnsaid || !time.time().lacksYear())
                .allMatch(time -> time.time()
                        .resolve(published)
                        .filter(named -> !named.equals(sole) && !isAside(named, sole, time, sentence))
                        .isEmpty());
    }

    private boolean isAside(Period named, Period sole, TimeToken time, SentenceReading sentence) {
        boolean told = !PeriodHeadings.isLong(named)
                && named.start().isAfter(sole.end())
                && sentence.sentence().clauses().stream().anyMatch(sense::tells);
        return told
                || time.time().role() == Role.BASE
                || time.time().role() == Role.SINCE && PeriodHeadings.isPartOf(sole, named)
                || PeriodHeadings.isPartOf(named, sole);
    }
}
