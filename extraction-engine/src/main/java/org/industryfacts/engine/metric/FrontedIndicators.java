package org.industryfacts.engine.metric;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.metric.IndicatorWords.Sense;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;

/**
 * What a figure measures that the clause before its own names: 工业增加值持续回升,同比增长7.6%, 外资企业方面,嘉兴已有94家. Immutable.
 */
final class FrontedIndicators {

    private static final Set<String> COUNTS = Set.of("count", "person");

    private final IndicatorWords words;

    FrontedIndicators(IndicatorWords words) {
        this.words = words;
    }

    /** The phrase of the clause before that of a figure; empty where that clause has a figure itself. */
    Optional<Span> of(SentenceReading sentence, Quantity figure) {
        int before = sentence.clauseIndexAt(figure.span().start()) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Span clause = sentence.sentence().clauses().get(before);
        List<Token> tokens = sentence.tokensIn(clause);
        if (tokens.stream().anyMatch(QuantityToken.class::isInstance)) {
            return Optional.empty();
        }
        if (COUNTS.contains(figure.unit())) {
            return endsClause(sentence, figure.span()) ? broughtUp(sentence, tokens) : Optional.empty();
        }
        Optional<Span> share = share(sentence, tokens);
        if (share.isPresent()) {
            return share;
        }
        Optional<Span> money = first(sentence, tokens, words::isMoney).or(() -> become(sentence, tokens));
        return money.isPresent() || !figure.isRatio() ? money : first(sentence, tokens, words::isRate);
    }

    /** A clause that is nothing but the words for a share, but for whose it is: 高技术产业增加值占规上工业比重. */
    private static Optional<Span> share(SentenceReading sentence, List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first) instanceof PlaceToken) {
            first++;
        }
        int end = tokens.size();
        while (end > first && tokens.get(end - 1).isMark()) {
            end--;
        }
        return end - first > 2
                ? Optional.of(new Span(
                                tokens.get(first).span().start(),
                                tokens.get(end - 1).span().end()))
                        .filter(span -> IndicatorWords.isProportion(span.of(sentence.text())))
                : Optional.empty();
    }

    /** Whether a figure ends its clause, but for those of other places: 杭州36家|、宁波23家. */
    private static boolean endsClause(SentenceReading sentence, Span figure) {
        Span rest = new Span(
                figure.end(),
                Math.max(figure.end(), sentence.clauseAt(figure.start()).end()));
        return rest.isEmpty()
                || sentence.tokensIn(rest).stream()
                        .allMatch(token ->
                                token.isMark() || token instanceof PlaceToken || token instanceof QuantityToken);
    }

    private static Optional<Span> first(SentenceReading sentence, List<Token> tokens, Predicate<String> fits) {
        return tokens.stream()
                .filter(token -> !(token instanceof PlaceToken))
                .flatMap(token -> sentence.phrasesAfter(token.span().start()).stream())
                .filter(phrase -> fits.test(phrase.of(sentence.text())))
                .findFirst();
    }

    /** What a clause says to come to something: 绿色铝 in 绿色铝成为新的千亿产业. */
    private Optional<Span> become(SentenceReading sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token instanceof WordToken && words.is(Sense.BECOMES, token.of(sentence.text())))
                .findFirst()
                .flatMap(verb ->
                        sentence.phrasesBefore(verb.span().start()).stream().findFirst());
    }

    /** The noun phrase that a clause ends with, after the 的 of what describes it: 技能人才 in 一年培养的技能人才. */
    private Optional<Span> broughtUp(SentenceReading sentence, List<Token> tokens) {
        int end = tokens.size();
        while (end > 0
                && (tokens.get(end - 1).isMark()
                        || words.is(Sense.ASPECT, tokens.get(end - 1).of(sentence.text())))) {
            end--;
        }
        if (end == 0
                || !(tokens.get(end - 1) instanceof WordToken last)
                || last.word().wordClass() != WordClass.NOUN) {
            return Optional.empty();
        }
        return sentence.phrasesBefore(last.span().end()).stream()
                .findFirst()
                .map(phrase -> afterDescription(sentence, phrase));
    }

    private static Span afterDescription(SentenceReading sentence, Span phrase) {
        int of = phrase.of(sentence.text()).lastIndexOf('的');
        return new Span(phrase.start() + of + 1, phrase.end());
    }
}
