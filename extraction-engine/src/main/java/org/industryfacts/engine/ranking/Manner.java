package org.industryfacts.engine.ranking;

import java.util.List;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;

/** The words between what is measured and its place that say only how or since when, or sum it up: 连续14年均, 三项指标均. */
final class Manner {

    private final String text;
    private final RankingWords words;
    private final List<Token> tokens;

    /** @param text of the sentence, {@code tokens} those of the clause */
    Manner(String text, RankingWords words, List<Token> tokens) {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
    }

    /** The index of the last token that is none of those, from an index on to the left. */
    int before(int from) {
        int index = from;
        while (index >= 0 && (is(tokens.get(index)) || isSum(index))) {
            index--;
        }
        return index;
    }

    /** Whether a token says only how or since when. */
    boolean is(Token token) {
        return token instanceof TimeToken
                || token instanceof QuantityToken
                || words.is(Kind.BETWEEN, token.of(text))
                || isCount(token)
                || token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
    }

    /** Whether a word only sums up those before it: 指标 in 产量、产值两项指标. */
    private boolean isSum(int index) {
        return index > 1 && words.is(Kind.SUM, tokens.get(index).of(text)) && isCounted(index - 1);
    }

    private boolean isCounted(int index) {
        boolean classed =
                tokens.get(index) instanceof WordToken word && word.word().wordClass() == WordClass.CLASSIFIER;
        return tokens.get(index) instanceof QuantityToken || isNumeral(tokens.get(classed ? index - 1 : index));
    }

    /** 14 and 年 of 连续14年. */
    private boolean isCount(Token token) {
        return isNumeral(token) || token instanceof WordToken && words.is(Kind.PERIOD, token.of(text));
    }

    private static boolean isNumeral(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.NUMERAL;
    }
}
