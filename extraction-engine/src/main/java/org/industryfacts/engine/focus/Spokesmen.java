package org.industryfacts.engine.focus;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Whom those who are quoted speak for: “…,” 江州开发区管委会主任说. */
final class Spokesmen {

    private static final int FIRST_WORDS = 4;

    private Spokesmen() {}

    /**
     * The place whose spokesman is named after the quotation that a position stands in.
     *
     * @param isPlace whether a token names a region or park; a quotation that names one speaks of that
     */
    static Optional<Subject> of(Sighting sighting, int position, Predicate<Token> isPlace) {
        String text = sighting.article().text();
        int end = sighting.sentence().span().end();
        int close = closing(text, position, end);
        int open = close < 0 ? close : text.lastIndexOf('“', position);
        boolean quoted = open >= 0
                && open > text.lastIndexOf('”', position)
                && !text.startsWith(":", open - 1)
                && sighting
                        .sentence()
                        .tokensIn(new Span(sighting.sentence().span().start(), position))
                        .stream()
                        .noneMatch(isPlace);
        if (!quoted) {
            return Optional.empty();
        }
        int index = close + 1 < end ? sighting.index() : sighting.index() + 1;
        List<SentenceReading> sentences = sighting.article().sentences();
        return index == sentences.size()
                ? Optional.empty()
                : named(
                        sighting,
                        index,
                        Math.max(close + 1, sentences.get(index).span().start()));
    }

    /** Where a quotation is closed that a position stands in, up to just after its sentence; -1 where it is not. */
    private static int closing(String text, int position, int end) {
        for (int at = position; at <= end && at < text.length(); at++) {
            if (text.charAt(at) == '”') {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Subject> named(Sighting sighting, int index, int from) {
        SentenceReading sentence = sighting.article().sentences().get(index);
        return sentence.tokensIn(new Span(from, sentence.span().end())).stream()
                .limit(FIRST_WORDS)
                .filter(token -> token instanceof PlaceToken || token instanceof NameToken)
                .findFirst()
                .flatMap(token -> sighting.article().places().stream()
                        .filter(place -> token.span().contains(place.span()))
                        .findFirst())
                .map(place -> sighting.scopes().subjects().of(index, place.span()));
    }
}
