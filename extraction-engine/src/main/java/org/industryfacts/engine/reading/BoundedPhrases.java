package org.industryfacts.engine.reading;

import java.util.Optional;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Noun phrases that reach to the mark beside them. A name that no dictionary knows is cut into characters that make no
 * words (中|科|星光总部基地); where only such parts it from a comma, it goes on to that.
 */
final class BoundedPhrases {

    private static final int MOST_TOKENS = 10;

    /** Characters that are words of their own more often than parts of names. */
    private static final String WORDS = "是有为在到建做用使让把去来说看要能会可获于向以达超近余多首全各该本其将已均上下内外里前后时等种类";

    private final TokenRow row;
    private final NounPhrases phrases;

    BoundedPhrases(TokenRow row, NounPhrases phrases) {
        this.row = row;
        this.phrases = phrases;
    }

    /** The phrase that ends just before this token. */
    Optional<Span> before(int token) {
        return phrases.before(token).map(phrase -> {
            int first = row.firstEndingAfter(phrase.start());
            int index = first - 1;
            while (index >= 0
                    && first - index <= MOST_TOKENS
                    && (isShard(index) || index + 1 < first && isName(index))) {
                index--;
            }
            boolean reached = index + 1 < first && (index < 0 || isMark(index));
            int begin = reached ? index + 1 : afterComma(first);
            return new Span(row.span(begin).start(), phrase.end());
        });
    }

    /** Where the item of a list begins that holds a verb, as in 、高端打印设备; {@code first} where none does. */
    private int afterComma(int first) {
        int index = first - 1;
        while (index >= 0
                && first - index <= MOST_TOKENS
                && (isShard(index) || isNoun(index) || isMiddle(index))
                && !isMark(index)) {
            index--;
        }
        return index >= 0 && isListComma(index) ? index + 1 : first;
    }

    private boolean isListComma(int index) {
        return row.word(index).equals("、");
    }

    /** Whether a verb says what sort of thing the noun after it is: 打印设备. */
    private boolean isMiddle(int index) {
        return index + 1 < row.size()
                && row.get(index) instanceof WordToken word
                && word.span().length() == 2
                && word.word().wordClass() == WordClass.VERB
                && !phrases.isStop(index)
                && !(index > 0 && row.get(index - 1) instanceof NameToken)
                && isNoun(index + 1);
    }

    /** The phrase that begins with this token. */
    Optional<Span> from(int token) {
        int named = afterCalling(token);
        if (named > token) {
            return Optional.of(
                    new Span(row.span(token).start(), row.span(named - 1).end()));
        }
        Optional<Span> phrase = phrases.from(token);
        int end = phrase.isPresent() ? row.firstEndingAfter(phrase.get().end()) : token;
        int index = end;
        while (index < row.size() && index - end <= MOST_TOKENS && isPart(token, index)) {
            index++;
        }
        boolean reached = index > end && isNamed(token, index) && (index == row.size() || isMark(index));
        return reached
                ? Optional.of(
                        new Span(row.span(token).start(), row.span(index - 1).end()))
                : phrase;
    }

    /**
     * Past the name of a firm that ends an item of a list, after what the item praises it for; {@code first} where none
     * does: 全球|最大|的|键盘|生产商|海川电脑.
     */
    private int afterCalling(int first) {
        int index = first;
        boolean praised = false;
        while (index < row.size() && index - first < MOST_TOKENS && isPraise(index)) {
            praised = praised || phrases.isStop(index) || row.get(index) instanceof RankToken;
            index++;
        }
        boolean named = praised
                && index + 1 < row.size()
                && row.get(index) instanceof NameToken name
                && name.name().kind().isOrganization()
                && isMark(index + 1);
        return named ? index + 1 : first;
    }

    /** Whether a token may stand in such praise: 全球, 第二大, 的. */
    private boolean isPraise(int index) {
        Token token = row.get(index);
        return token instanceof RankToken
                || token instanceof PlaceToken
                || token instanceof WordToken word
                        && !isMark(index)
                        && (word.word().nominal() || row.word(index).equals("的"));
    }

    private boolean isPart(int first, int index) {
        return !phrases.isSum(index)
                && !phrases.isStop(index)
                && (isShard(index)
                        || isNoun(index) && index > first
                        || first > 0 && isListComma(first - 1) && isMiddle(index));
    }

    /** Whether what reaches to the mark ends as a name may: in a noun, or in a single character. */
    private boolean isNamed(int first, int end) {
        return end - first > 1 && (isNoun(end - 1) || row.span(end - 1).length() == 1);
    }

    private boolean isMark(int index) {
        return row.get(index) instanceof WordToken word && word.isMark()
                || phrases.isSeparator(index)
                || isAndSoOn(index);
    }

    private boolean isAndSoOn(int index) {
        return row.word(index).equals("等");
    }

    /** Whether a token is a single character that may be a part of a name. */
    private boolean isShard(int index) {
        return row.get(index) instanceof WordToken word
                && word.span().length() == 1
                && !isMark(index)
                && WORDS.indexOf(row.word(index).charAt(0)) < 0
                && switch (word.word().wordClass()) {
                    case AUXILIARY, PREPOSITION, PRONOUN, ADVERB, CONJUNCTION, PUNCTUATION, OTHER -> false;
                    case NOUN, VERB, VERBAL_NOUN, ADJECTIVE, NUMERAL, CLASSIFIER, TIME, LOCALISER, NAME -> true;
                };
    }

    private boolean isNoun(int index) {
        Token token = row.get(index);
        return token instanceof WordToken word ? word.word().nominal() && !word.isMark() : isName(index);
    }

    private boolean isName(int index) {
        Token token = row.get(index);
        return token instanceof NameToken || token instanceof PlaceToken || token instanceof CodeToken;
    }
}
