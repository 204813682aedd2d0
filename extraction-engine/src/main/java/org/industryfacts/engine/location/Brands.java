package org.industryfacts.engine.location;

import java.util.List;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Tells brands that no dictionary knows from sorts of goods, where a list is said to be of firms. */
final class Brands {

    private static final int LONGEST = 14;

    private final WordEnds sorts = WordEnds.load("no-member-words.tsv");

    /** Whether a phrase must be a name: its words are characters that make no words, a name or letters. */
    boolean test(Sighting sighting, Span item) {
        return canBe(sighting, item) && marks(sighting, item);
    }

    /** Whether one of the words of a phrase can only be a name. */
    boolean marks(Sighting sighting, Span item) {
        return sighting.sentence().tokensIn(item).stream().anyMatch(Brands::isMark);
    }

    /** Whether a phrase may be the name of a firm. */
    boolean canBe(Sighting sighting, Span item) {
        List<Token> tokens = sighting.sentence().tokensIn(item);
        return item.length() > 1
                && item.length() <= LONGEST
                && !sorts.end(sighting.text(item))
                && !(tokens.size() == 1 && tokens.get(0) instanceof PlaceToken)
                && tokens.stream().noneMatch(token -> token instanceof TimeToken || token instanceof QuantityToken);
    }

    private static boolean isMark(Token token) {
        return token instanceof NameToken
                || token instanceof CodeToken
                || token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.NAME
                                || word.word().wordClass() == WordClass.OTHER);
    }
}
