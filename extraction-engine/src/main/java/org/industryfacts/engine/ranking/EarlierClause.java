package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** A clause before the one that gives a place: what it measures, and among whom. */
final class EarlierClause {

    private static final Pattern COMPARES = Pattern.compile("[较比]");

    private final SentenceReading sentence;
    private final RankingWords words;
    private final List<Token> tokens;
    private final ClauseWalk walk;

    EarlierClause(SentenceReading sentence, RankingWords words, Span clause) {
        this.sentence = sentence;
        this.words = words;
        this.tokens = sentence.tokensIn(clause);
        this.walk = new ClauseWalk(sentence, words, clause);
    }

    /**
     * Whether a clause says no more than how a place compares and measures nothing: 较上年提高3个位次,
     * 仅次于苏州.
     */
    static boolean isAside(SentenceReading sentence, RankingWords words, Span clause) {
        List<Token> tokens = sentence.tokensIn(clause);
        String first = tokens.isEmpty() ? "" : tokens.get(0).of(sentence.text());
        return COMPARES.matcher(first).lookingAt() || words.is(Kind.NEXT_TO, first);
    }

    /** Whether the clause gives a place itself. */
    boolean places() {
        return tokens.stream().anyMatch(RankToken.class::isInstance);
    }

    /** The last word for a list of places, with what it is a list of: 园区竞争力评价 in 园区竞争力评价结果显示. */
    Optional<Span> listWithin() {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (words.is(Kind.LIST, text(tokens.get(i)))) {
                int end = tokens.get(i).span().end();
                return walk.indicatorBefore(tokens.get(i).span().start()).map(span -> new Span(span.start(), end));
            }
        }
        return Optional.empty();
    }

    /** What the first quantity of the clause measures: 货物吞吐量 in 完成货物吞吐量8.4亿吨. */
    Optional<Span> measured() {
        if (!tokens.isEmpty() && COMPARES.matcher(text(tokens.get(0))).lookingAt()) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof QuantityToken) {
                int next = i + 1;
                int end = i;
                while (end > 0 && (!isHead(tokens.get(end - 1)) || isShareOf(end - 1))) {
                    end--;
                }
                Optional<Span> before = end == 0
                        ? Optional.empty()
                        : walk.indicatorBefore(tokens.get(end - 1).span().end());
                return before.filter(span -> words.endsMeasure(span.of(sentence.text())))
                        .or(() -> countedAt(next))
                        .or(() -> before)
                        .or(() -> countedFrom(tokens.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a word says what a share is of: 全球 in 产量占全球三成. */
    private boolean isShareOf(int index) {
        return index > 0
                && words.isAmong(text(tokens.get(index)))
                && text(tokens.get(index - 1)).endsWith("占");
    }

    /** What a figure counts that ends before a token of the clause: 项目 in 争取到省里30个项目. */
    private Optional<Span> countedAt(int next) {
        return next >= tokens.size()
                ? Optional.empty()
                : sentence.phraseAfter(tokens.get(next).span().start())
                        .filter(phrase -> phrase.start()
                                        == tokens.get(next).span().start()
                                && phrase.end()
                                        <= tokens.get(tokens.size() - 1).span().end());
    }

    /** What the last figure of the clause counts: 上市公司 in 分别有65家和56家上市公司. */
    private Optional<Span> countedFrom(int last) {
        for (int i = last; i >= 0; i--) {
            if (tokens.get(i) instanceof QuantityToken) {
                return sentence.phraseAfter(tokens.get(i).span().end())
                        .filter(phrase ->
                                phrase.end() <= tokens.get(last).span().end());
            }
        }
        return Optional.empty();
    }

    /** What the clause says to stand somewhere, without a figure: 产业规模 in 产业规模仅次于上海. */
    Optional<Span> compared() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof WordToken word
                    && word.word().wordClass() == WordClass.VERB
                    && !word.word().nominal()) {
                boolean measure = isHead(tokens.get(i - 1)) && words.endsMeasure(text(tokens.get(i - 1)));
                if (measure) {
                    return walk.indicatorBefore(tokens.get(i - 1).span().end());
                }
            }
        }
        return Optional.empty();
    }

    /** What the place is given for that the clause gives: 面积、产量 in 面积、产量均居全省第一位. */
    Optional<Span> ranked() {
        int rank = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i) instanceof RankToken)
                .findFirst()
                .orElse(0);
        return IntStream.range(0, rank)
                .map(i -> rank - 1 - i)
                .filter(i -> isHead(tokens.get(i)) && words.endsMeasure(text(tokens.get(i))))
                .mapToObj(i -> walk.indicatorBefore(tokens.get(i).span().end()))
                .findFirst()
                .flatMap(measured -> measured);
    }

    /** What the clause is nothing but the words for, with which the next begins: 产量、产值两项指标, 论规模. */
    Optional<Span> topic() {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).isMark()) {
            last--;
        }
        if (last < 0 || !isHead(tokens.get(last))) {
            return Optional.empty();
        }
        int end = tokens.get(last).span().end();
        return walk.indicatorBefore(walk.beforeManner(end))
                .filter(span -> words.endsMeasure(span.of(sentence.text())))
                .filter(span -> sentence.tokensIn(new Span(tokens.get(0).span().start(), span.start())).stream()
                        .allMatch(token -> !isSaid(token) || words.is(Kind.ABOUT, text(token))));
    }

    /** Whether something is said or governed or counted by a word. */
    private static boolean isSaid(Token token) {
        return token instanceof QuantityToken
                || token instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case VERB, PREPOSITION -> true;
                            default -> false;
                        };
    }

    /** Whom the clause says to be led: 全区 in 装机规模领跑全区. */
    Optional<Span> ledScope() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (words.is(Kind.LEADS, text(tokens.get(i))) && words.isAmong(text(tokens.get(i + 1)))) {
                return Optional.of(tokens.get(i + 1).span());
            }
        }
        return Optional.empty();
    }

    /** Whether a word may be the last one of what a quantity measures. */
    private boolean isHead(Token token) {
        return token instanceof WordToken word
                && word.word().nominal()
                && word.word().wordClass() != WordClass.VERB
                && word.word().wordClass() != WordClass.ADJECTIVE
                && !words.is(Kind.BETWEEN, text(token));
    }

    private String text(Token token) {
        return token.of(sentence.text());
    }
}
