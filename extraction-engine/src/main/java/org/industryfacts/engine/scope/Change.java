package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.CalendarUnit.Granularity;
import org.industryfacts.fact.Period;

/** Which end of a change a figure is: 从17.9%提升到35.5%. What holds over the change holds at its end, and began before. */
enum Change {
    FROM,
    TO;

    /** What a change begins with. */
    static final Set<String> SOURCES = Set.of("从", "由", "从原来", "由原来");

    /** How many tokens may stand between the figures and their words. */
    private static final int REACH = 6;

    /** The end that the figure at a position of a sentence is; empty where it is in no change. */
    static Optional<Change> at(SentenceReading sentence, int position) {
        Span clause = sentence.clauseAt(position);
        List<Token> tokens = sentence.tokensIn(clause);
        int figure = clause.start() == position
                ? 0
                : sentence.tokensIn(new Span(clause.start(), position)).size();
        if (begins(sentence, tokens, figure) && next(sentence, tokens, figure) >= 0) {
            return Optional.of(FROM);
        }
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            if (tokens.get(i) instanceof QuantityToken) {
                boolean to = begins(sentence, tokens, i) && next(sentence, tokens, i) == figure;
                return to ? Optional.of(TO) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether 从 stands before a figure, with nothing but a time or 的 between, or begins that time. */
    private static boolean begins(SentenceReading sentence, List<Token> tokens, int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
            String word = tokens.get(i).of(sentence.text());
            if (tokens.get(i) instanceof WordToken && SOURCES.contains(word)
                    || tokens.get(i) instanceof TimeToken && SOURCES.contains(word.substring(0, 1))) {
                return true;
            } else if (!(tokens.get(i) instanceof TimeToken || word.equals("的") || word.equals("原来"))) {
                return false;
            }
        }
        return false;
    }

    /** The next figure of the clause, if a word that ends in 到 or 至 leads to it; -1 where there is none. */
    private static int next(SentenceReading sentence, List<Token> tokens, int figure) {
        boolean to = false;
        for (int i = figure + 1; i < Math.min(tokens.size(), figure + REACH); i++) {
            if (tokens.get(i) instanceof QuantityToken) {
                return to ? i : -1;
            }
            String word = tokens.get(i).of(sentence.text());
            to = to || word.endsWith("到") || word.endsWith("至");
        }
        return -1;
    }

    /** What is left for this end of a period that holds for the change. */
    Scoped<Period> of(Scoped<Period> period, TimeToken time) {
        if (period.value() == null) {
            return period;
        }
        // 2020年到2025年 names the years of the two figures; 1月至11月 is how long was counted.
        boolean years = period.value().first().granularity() == Granularity.YEAR
                && period.value().last().granularity() == Granularity.YEAR;
        return switch (time.time().role()) {
            case RANGE ->
                !years
                        ? period
                        : new Scoped<>(
                                Period.of(
                                        this == FROM
                                                ? period.value().first()
                                                : period.value().last()),
                                period.rule(),
                                period.span());
            case BY, UNTIL -> this == FROM ? new Scoped<>(null, period.rule(), period.span()) : period;
            case AT, SINCE, AHEAD, BASE -> period;
        };
    }
}
