package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.fact.Period;

/**
 * The time of an article that looks back on one year, half, quarter or month: it begins with that time, names no other
 * from the first sentence to the last, and the time is over when the article is published. All its figures are of that
 * time. One that describes a place, and says somewhere what it earned in a year, begins with the place.
 */
final class SoleTime {

    /** What is shorter tells one thing. */
    private static final int SHORTEST = 4;

    private SoleTime() {}

    /** The time of all that an article reports; empty where it is of several times, or not of one that is over. */
    static Optional<Period> of(Article article) {
        LocalDate published = article.publishedAt();
        List<SentenceReading> sentences = article.sentences();
        if (published == null || sentences.size() < SHORTEST) {
            return Optional.empty();
        }
        Set<Period> named = new HashSet<>();
        for (SentenceReading sentence : sentences) {
            for (Token token : sentence.tokens()) {
                Period period = yearly(token, published);
                if (period != null) {
                    named.add(period);
                }
            }
        }
        return named.stream()
                .filter(period -> named.size() == 1
                        && PeriodHeadings.isLong(period)
                        && period.end().isBefore(published)
                        && period.equals(yearly(sentences.get(0).tokens().get(0), published)))
                .findFirst();
    }

    /** What a time denotes that says its year, and so needs no other. */
    private static @Nullable Period yearly(Token token, LocalDate published) {
        return token instanceof TimeToken time && !time.time().lacksYear()
                ? time.time().resolve(published).orElse(null)
                : null;
    }
}
