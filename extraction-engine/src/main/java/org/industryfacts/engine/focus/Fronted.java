package org.industryfacts.engine.focus;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Finds the subject of a clause that stands before it: 聚焦新能源,宜春市引进…. */
final class Fronted {

    private static final int CLAUSES = 2;

    private Fronted() {}

    /**
     * The place that one of the next clauses begins with, where the sentence begins with the match.
     *
     * @param places whether a token names a region or park
     */
    static Optional<Subject> subject(Sighting sighting, Predicate<Token> places) {
        Span sentence = sighting.sentence().span();
        Span before = new Span(sentence.start(), sighting.match().span().start());
        if (!sighting.sentence().tokensIn(before).stream().allMatch(Fronted::namesNobody)) {
            return Optional.empty();
        }
        int own = sighting.sentence().clauseIndexAt(sighting.match().span().end() - 1);
        return sighting.sentence().sentence().clauses().stream()
                .skip(own + 1L)
                .limit(CLAUSES)
                .flatMap(clause -> first(sighting, clause).stream())
                .findFirst()
                .filter(places)
                .map(place -> sighting.scopes().subjects().of(sighting.index(), place.span()));
    }

    /** What a clause begins with but for when and how; nothing where that is a verb. */
    private static Optional<Token> first(Sighting sighting, Span clause) {
        List<Token> tokens = sighting.sentence().tokensIn(clause);
        return tokens.stream()
                .dropWhile(Fronted::isAside)
                .findFirst()
                .filter(token -> !(token instanceof WordToken word)
                        || word.word().wordClass() != WordClass.VERB
                                && word.word().wordClass() != WordClass.VERBAL_NOUN);
    }

    private static boolean isAside(Token token) {
        return token instanceof TimeToken
                || token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.ADVERB
                                || word.word().wordClass() == WordClass.TIME
                                || word.word().wordClass() == WordClass.PUNCTUATION);
    }

    private static boolean namesNobody(Token token) {
        return isAside(token)
                || token instanceof WordToken word
                        && word.word().wordClass() != WordClass.PRONOUN
                        && (word.word().wordClass() == WordClass.VERB
                                || !word.word().nominal());
    }
}
