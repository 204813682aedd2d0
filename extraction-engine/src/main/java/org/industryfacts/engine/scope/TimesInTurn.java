package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.CalendarUnit.Granularity;
import org.industryfacts.fact.Period;

/**
 * Times that figures are told for one after the other: 2022年、2023年营收分别为3亿元、5亿元, 2021年至2023年,…3亿元、4亿元、5亿元. For one
 * sentence. Immutable.
 */
final class TimesInTurn {

    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "及", "以及");

    private final SentenceReading sentence;

    TimesInTurn(SentenceReading sentence) {
        this.sentence = sentence;
    }

    /** The time, of those listed with one of them, that is the figure's by its place in its run. */
    Optional<TimeToken> listed(TimeToken time, int figure) {
        return place(figure).flatMap(place -> {
            List<Token> times = row(time.span(), TimeToken.class);
            return times.size() == place.of() ? Optional.of((TimeToken) times.get(place.number())) : Optional.empty();
        });
    }

    /** The year, of those from the first to the last of a period, that is the figure's. */
    Optional<Period> year(Period period, TimeToken time, int figure) {
        boolean years = time.time().role() == Role.RANGE
                && period.first().granularity() == Granularity.YEAR
                && period.last().granularity() == Granularity.YEAR;
        int first = period.start().getYear();
        return place(figure)
                .filter(place -> years && period.end().getYear() - first + 1 == place.of())
                .map(place -> Period.of(CalendarUnit.year(first + place.number())));
    }

    /** @param of how many figures the run has, more than one */
    private record Place(int number, int of) {}

    private Optional<Place> place(int figure) {
        List<Token> figures = row(new Span(figure, figure + 1), QuantityToken.class);
        return IntStream.range(0, figures.size())
                .filter(i -> figures.size() > 1 && figures.get(i).span().start() == figure)
                .mapToObj(i -> new Place(i, figures.size()))
                .findFirst();
    }

    /** The tokens of a sort that stand in one row of their clause with the one at a place, parted by 、 or 和. */
    private List<Token> row(Span at, Class<? extends Token> sort) {
        List<Token> row = new ArrayList<>();
        boolean parted = true;
        boolean holds = false;
        for (Token token : sentence.tokensIn(sentence.clauseAt(at.start()))) {
            boolean separator = SEPARATORS.contains(token.of(sentence.text()));
            if (sort.isInstance(token) && parted) {
                row.add(token);
                holds = holds || token.span().start() == at.start();
                parted = false;
            } else if (separator && !row.isEmpty() && !parted) {
                parted = true;
            } else if (holds) {
                break;
            } else {
                row.clear();
                parted = true;
                if (sort.isInstance(token)) {
                    row.add(token);
                    holds = token.span().start() == at.start();
                    parted = false;
                }
            }
        }
        return holds ? row : List.of();
    }
}
