package org.industryfacts.engine.reading;

import java.util.function.IntPredicate;

import org.industryfacts.engine.reading.Token.QuantityToken;

/**
 * How far a description reaches that is told before a noun: 在国内领先、带动力强的 in 在国内领先、带动力强的企业. It goes on over 、 and quotes, but
 * no other mark and no quantity. Immutable.
 */
final class Descriptions {

    private static final String INNER_MARKS = "、“”‘’《》";

    /** 的 after a single word is no description: 一流的. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST_WORDS = 40;

    private final TokenRow row;

    Descriptions(TokenRow row) {
        this.row = row;
    }

    /**
     * The index of the last 的 of the description that begins with a token.
     *
     * @param isNoun whether a noun phrase begins with a token
     * @return {@link TokenRow#NONE} where none begins there
     */
    int last(int first, IntPredicate isNoun) {
        int last = TokenRow.NONE;
        int limit = Math.min(row.size() - 1, first + MOST_WORDS);
        for (int i = first; i < limit && mayStand(i); i++) {
            boolean ends = i - first >= FEWEST_WORDS && row.word(i).equals("的") && isNoun.test(i + 1);
            last = ends ? i : last;
        }
        return last;
    }

    private boolean mayStand(int index) {
        Token token = row.get(index);
        return !(token instanceof QuantityToken) && (!token.isMark() || INNER_MARKS.contains(row.word(index)));
    }
}
