package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Among whom a place is held.
 *
 * @param indicator what is measured, where the words say that too: 产量全国第一
 */
record Among(@Nullable String those, @Nullable String indicator) {

    /** A single character only ends the verb: 跃居|到|第三位. */
    private static final int SHORTEST = 2;

    /** What a stretch before a place says; those whom somebody chose from are told after it: 协会评选的|全国纺织企业. */
    static Among in(SentenceReading sentence, RankingWords words, Span stretch) {
        return in(sentence, words, stretch, false);
    }

    /**
     * The same.
     *
     * @param best whether a list of the best follows, who are called by what they do: 全球制药企业|50强
     */
    static Among in(SentenceReading sentence, RankingWords words, Span stretch, boolean best) {
        if (stretch.length() < SHORTEST) {
            return new Among(null, null);
        }
        ClauseWalk walk = new ClauseWalk(sentence, words, sentence.clauseAt(stretch.start()));
        Optional<Among> measured = measured(sentence, words, stretch, walk);
        if (measured.isPresent()) {
            return measured.get();
        }
        int of = stretch.of(sentence.text()).lastIndexOf('的') + 1;
        int begin = walk.amongIn(new Span(stretch.start() + of, stretch.end()))
                .or(() -> walk.amongIn(stretch))
                .orElse(stretch.start());
        String among = new Span(begin, stretch.end()).of(sentence.text()).replaceFirst("的$", "");
        Span before = new Span(stretch.start(), begin);
        if (isCount(sentence, before)) {
            return new Among(stretch.of(sentence.text()), null); // 217家国家级经开区|第15位
        }
        boolean told = before.of(sentence.text()).endsWith("的");
        if (before.length() > 1 && !told) {
            return new Among(among.isEmpty() ? null : among, before.of(sentence.text()));
        }
        Span those = walk.onlyThose(new Span(begin, stretch.end()));
        String rest = new Span(those.end(), stretch.end()).of(sentence.text());
        return !those.isEmpty() && !rest.isEmpty() && (words.endsMeasure(rest) || best && !words.isClass(rest))
                ? new Among(those.of(sentence.text()), rest.replaceFirst("^的", ""))
                : new Among(among.isEmpty() ? null : among, null);
    }

    /** What is measured and those after it, which end the stretch: (保持了)行业专利申请量|全球|第一. */
    private static Optional<Among> measured(
            SentenceReading sentence, RankingWords words, Span stretch, ClauseWalk walk) {
        List<Token> tokens = sentence.tokensIn(stretch).stream()
                .dropWhile(token -> !isNominal(token))
                .toList();
        int those = tokens.size();
        while (those > 0 && walk.holdsOnlyThose(tokens.get(those - 1).span())) {
            those--;
        }
        if (those == 0
                || those == tokens.size()
                || !words.endsMeasure(tokens.get(those - 1).of(sentence.text()))) {
            return Optional.empty();
        }
        Span indicator = new Span(
                tokens.get(0).span().start(), tokens.get(those - 1).span().end());
        return Optional.of(new Among(
                new Span(tokens.get(those).span().start(), stretch.end()).of(sentence.text()),
                indicator.of(sentence.text())));
    }

    private static boolean isNominal(Token token) {
        return !(token instanceof WordToken word) || word.word().nominal();
    }

    private static boolean isCount(SentenceReading sentence, Span words) {
        return !words.isEmpty() && sentence.tokensIn(words).stream().allMatch(QuantityToken.class::isInstance);
    }
}
