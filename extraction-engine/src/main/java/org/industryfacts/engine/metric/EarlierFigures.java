package org.industryfacts.engine.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;

/**
 * The figures of a sentence that were read so far, which the next may go on with. Made for one sentence; not for use by
 * several threads.
 */
final class EarlierFigures {

    private final SentenceReading sentence;
    private final FigureRuns runs;
    private final List<Figure> read = new ArrayList<>();

    EarlierFigures(SentenceReading sentence, FigureRuns runs) {
        this.sentence = sentence;
        this.runs = runs;
    }

    void add(Figure figure) {
        read.add(figure);
    }

    List<Figure> all() {
        return List.copyOf(read);
    }

    /** Whether a figure only says one again in round numbers. */
    boolean isRounded(Figure figure) {
        return read.stream().anyMatch(figure::rounds);
    }

    /** Whose the figure before one is. */
    @Nullable
    Subject subjectBefore(Figure figure) {
        int place = read.indexOf(figure);
        return place > 0 ? read.get(place - 1).subject() : null;
    }

    /** The figure before one, but for what only counts the names that its run belongs to. */
    @Nullable
    Figure before(Quantity quantity) {
        int last = read.size() - 1;
        while (last >= 0 && isAside(read.get(last), quantity)) {
            last--;
        }
        return last < 0 ? null : read.get(last);
    }

    /**
     * What an amount goes on with that does not say what it is of: the last figure of its unit, else the one before:
     * 吞吐量900万吨,集装箱19万标箱,其中甲港200万吨.
     */
    Figure lastAlike(Quantity quantity, Figure before) {
        return quantity.isRatio() || quantity.counter() != null
                ? before
                : read.stream()
                        .filter(figure -> figure.quantity().unit().equals(quantity.unit()))
                        .reduce((earlier, later) -> later)
                        .orElse(before);
    }

    private boolean isAside(Figure figure, Quantity next) {
        return figure.match().emitted("aside").isPresent()
                || isClosedOff(figure.quantity().span(), next.span())
                || runs.sumsUpHolders(figure.quantity().span(), next.span());
    }

    /** Whether a bracket that a figure stands in ends before another: 泊位49个(甲港26个、乙港8个),吞吐能力…. */
    private boolean isClosedOff(Span figure, Span next) {
        String between = new Span(figure.end(), next.start()).of(sentence.text());
        int open = between.indexOf('(');
        int close = between.indexOf(')');
        return close >= 0 && (open < 0 || close < open) && isBracketed(figure);
    }

    /** Whether a bracket is open where a figure stands; what only ends a number opens none: 2)产值5亿元. */
    private boolean isBracketed(Span figure) {
        String led = new Span(sentence.span().start(), figure.start()).of(sentence.text());
        return led.lastIndexOf('(') > led.lastIndexOf(')');
    }

    /** The figure whose growth another tells, where several do so in the same order: 产值5亿元,利润1亿元,分别增长8%、7%. */
    Optional<Figure> counterpart(Quantity growth) {
        return runs.placeOf(growth.span()).filter(place -> growth.isRatio()).flatMap(place -> {
            List<Figure> amounts = read.stream()
                    .filter(figure -> figure.quantity().span().end() <= place.start())
                    .filter(figure ->
                            !figure.quantity().isRatio() && figure.metric().indicator() != null)
                    .toList();
            int first = amounts.size() - place.of();
            return first < 0 ? Optional.empty() : Optional.of(amounts.get(first + place.number()));
        });
    }
}
