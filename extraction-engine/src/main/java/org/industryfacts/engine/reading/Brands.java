package org.industryfacts.engine.reading;

import java.util.List;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * Tells how far the name of a firm reaches that no list knows: a brand of characters that make no words, and its trade.
 * It is for readers who know from the words around that somebody should be named there, and finds no names by itself.
 * Immutable and safe to share between threads.
 */
public final class Brands {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONG = 4;
    private static final int MOST_TRADES = 2;

    /** Words of their own that brands like to begin with: 中科, 新奥. */
    private static final String FIRST = "中新大高上南北东西";

    private final FirmTails tails;

    /** @param tails what their short names end with */
    public Brands(FirmTails tails) {
        this.tails = tails;
    }

    /** The index after a brand that begins with a token, and after its trade; {@code first} where none does. */
    public int end(String text, List<Token> tokens, int first) {
        int brand = brandEnd(text, tokens, first);
        return brand == first ? wordEnd(text, tokens, first) : tradeEnd(text, tokens, brand);
    }

    /** The index after a brand that is a word of its own, and the trade that shows it to be a firm's: 东方|重工|集团. */
    private int wordEnd(String text, List<Token> tokens, int first) {
        boolean word = first < tokens.size() && isWord(text, tokens.get(first), tails);
        int end = word ? tradeEnd(text, tokens, first + 1) : first;
        return end > first + 1 && tails.isSure(tokens.get(end - 1).of(text)) ? end : first;
    }

    /** Whether a word of its own may be a brand where a trade follows: 东方|重工, but not 电子|科技. */
    static boolean isWord(String text, Token token, FirmTails tails) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.NOUN
                && word.span().length() == SHORTEST
                && !tails.isTail(word.of(text));
    }

    /**
     * The same as {@link #end} where the brand must be long or have its trade, as nothing else shows that it is a
     * firm's.
     */
    public int endWithTrade(String text, List<Token> tokens, int first) {
        int brand = brandEnd(text, tokens, first);
        if (brand > first && isLong(tokens, first, brand)) {
            return brand;
        }
        if (brand == first) {
            return wordEnd(text, tokens, first);
        }
        int end = tradeEnd(text, tokens, brand);
        return end > brand ? Math.min(end, tradeBegin(text, tokens, brand) + 1) : first;
    }

    /** Whether it is longer than a word: 锐光芯材. */
    private static boolean isLong(List<Token> tokens, int first, int end) {
        return tokens.get(end - 1).span().end() - tokens.get(first).span().start() >= LONG;
    }

    private int brandEnd(String text, List<Token> tokens, int first) {
        int begin = first < tokens.size() && tokens.get(first) instanceof PlaceToken ? first + 1 : first;
        int end = begin;
        int length = 0;
        while (end < tokens.size() && length < LONGEST && isBrand(text, tokens, end, begin)) {
            length += tokens.get(end).span().length();
            end++;
        }
        return length < SHORTEST ? first : end;
    }

    private static boolean isBrand(String text, List<Token> tokens, int index, int begin) {
        if (!(tokens.get(index) instanceof WordToken word) || word.isMark()) {
            return false;
        }
        char character = text.charAt(word.span().start());
        boolean name = word.span().length() > 1
                && word.word().wordClass() == WordClass.NAME
                && Character.isIdeographic(character);
        return name
                || BrandCharacters.isOne(text, word)
                || index == begin
                        && word.span().length() == 1
                        && FIRST.indexOf(character) >= 0
                        && areBrand(text, tokens, index + 1);
    }

    private static boolean areBrand(String text, List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index) instanceof WordToken word
                && tokens.get(index + 1) instanceof WordToken next
                && BrandCharacters.isOne(text, word)
                && BrandCharacters.isOne(text, next);
    }

    /** Past the words for a trade: 汽车|电子; one word before them may still be the brand's: 宁江|海螺|机床. */
    private int tradeEnd(String text, List<Token> tokens, int brand) {
        int end = brand;
        while (end < tokens.size() && end - brand < MOST_TRADES && isTrade(text, tokens, end)) {
            end++;
        }
        boolean word = end == brand
                && isTrade(text, tokens, brand + 1)
                && tokens.get(brand) instanceof WordToken named
                && named.word().wordClass() == WordClass.NOUN;
        return word ? brand + 2 : end;
    }

    private boolean isTrade(String text, List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index) instanceof WordToken word
                && word.span().length() > 1
                && tails.isTail(word.of(text));
    }

    private int tradeBegin(String text, List<Token> tokens, int brand) {
        return isTrade(text, tokens, brand) ? brand : brand + 1;
    }
}
