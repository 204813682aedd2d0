package org.industryfacts.engine.reading;

import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * Words that say only how, when or where: adverbs, times, places after 在 and 于, and the words of
 * {@code adverbials.tsv}, which the dictionary takes for something else.
 */
final class Adverbials {

    private static final Set<String> AT = Set.of("在", "于");

    private final TokenRow row;
    private final Set<String> words;

    Adverbials(TokenRow row, Set<String> words) {
        this.row = row;
        this.words = words;
    }

    /** The first of the tokens that stand in a row just before this one and are such. */
    int before(int token) {
        int first = token;
        boolean more = true;
        while (more && first > 0) {
            boolean place = isWhereOrWhen(first - 1) && first > 1 && isAt(first - 2);
            more = place || isAdverbial(first - 1);
            first = place ? first - 2 : more ? first - 1 : first;
        }
        return first;
    }

    /** The end of the tokens that stand in a row from this one on and are such. */
    int after(int token) {
        int end = token;
        boolean more = true;
        while (more && end < row.size()) {
            boolean place = isAt(end) && end + 1 < row.size() && isWhereOrWhen(end + 1);
            more = place || isAdverbial(end);
            end = place ? end + 2 : more ? end + 1 : end;
        }
        return end;
    }

    private boolean isWhereOrWhen(int index) {
        return row.get(index) instanceof PlaceToken || row.get(index) instanceof TimeToken;
    }

    private boolean isAdverbial(int index) {
        Token token = row.get(index);
        if (token instanceof WordToken word) {
            return word.word().wordClass() == WordClass.ADVERB
                    || word.word().wordClass() == WordClass.TIME
                    || words.contains(row.word(index));
        }
        return token instanceof TimeToken;
    }

    private boolean isAt(int index) {
        return row.get(index) instanceof WordToken && AT.contains(row.word(index));
    }
}
