package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.value.Quantity;

/** Tells words that only lead to the things after a step: 了, 一座, 总投资约80亿元的. Immutable. */
final class RunOpenings {

    private static final int MOST_QUALIFIERS = 3;

    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

    private static final Set<String> MORE_FIGURES = Set.of("、", ",");

    private static final Set<String> LEADS = Set.of(
            "了", "对", "一批", "一座", "一条", "一个", "一家", "两座", "首个", "首座", "首条", "首家", "首批", "首台", "首套", "首支", "第一个", "第一座",
            "第一条", "第一家", "全国", "全省", "全市", "国内", "我国", "全球", "世界", "亚洲", "西南", "西北", "华东", "华南", "华北", "华中", "东北",
            "最大", "最大的", "唯一", "唯一的", "规模最大", "规模最大的", "新的", "的", "高标准", "高水平", "高质量", "现代化", "大型", "较大");

    private final Set<String> figures = LexiconFile.words(RunOpenings.class, "figure-words.tsv");

    /** Whether a token only leads to the things after a step: 了, 对, 一座, 总投资约80亿元的. */
    boolean isOpening(SentenceReading sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean more = index > 0
                && tokens.get(index - 1) instanceof QuantityToken
                && token.isMark()
                && MORE_FIGURES.contains(token.of(sentence.text()))
                && index + 1 < tokens.size()
                && isFigured(sentence, tokens, index + 1);
        return LEADS.contains(token.of(sentence.text()))
                || isMoney(token)
                || isArticle(tokens, index)
                || more
                || isFigured(sentence, tokens, index);
    }

    /** 1500亿(元). */
    static boolean isMoney(Token token) {
        return token instanceof QuantityToken quantity
                && (MONEY.matcher(quantity.quantity().unit()).matches()
                        || quantity.quantity().unit().equals(Quantity.UNSAID));
    }

    /** Whether a token belongs to a figure: 总投资|约|80亿元. */
    private boolean isFigured(SentenceReading sentence, List<Token> tokens, int index) {
        int figure = index;
        while (figure < tokens.size()
                && figure - index <= MOST_QUALIFIERS
                && !(tokens.get(figure) instanceof QuantityToken)
                && !tokens.get(figure).isMark()) {
            figure++;
        }
        boolean leads = figure < tokens.size() && tokens.get(figure) instanceof QuantityToken;
        return leads
                && tokens.subList(Math.max(0, index - MOST_QUALIFIERS), Math.min(index + 1, figure)).stream()
                        .anyMatch(token -> figures.contains(token.of(sentence.text())));
    }

    /** 一座, 两条. */
    private static boolean isArticle(List<Token> tokens, int index) {
        return tokens.get(index) instanceof WordToken word
                && (word.word().wordClass() == WordClass.NUMERAL
                                && index + 1 < tokens.size()
                                && isClassifier(tokens.get(index + 1))
                        || word.word().wordClass() == WordClass.CLASSIFIER
                                && index > 0
                                && tokens.get(index - 1) instanceof WordToken before
                                && before.word().wordClass() == WordClass.NUMERAL);
    }

    private static boolean isClassifier(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.CLASSIFIER;
    }

    /** Whether a token begins a figure that leads to a name: 年产|5万吨. */
    boolean isFigureWord(String word) {
        return figures.contains(word);
    }
}
