package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.TitleToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * How far a noun phrase reaches from a place: over words that can stand in one, over 的, 和, 、 and 以上 between two
 * such words, and over whole brackets and quotations. It stops at verbs that say what happens to a quantity (完成, 形成),
 * at other function words, marks, quantities and times, and leftwards at a place, which is whose it is, not what it is.
 */
final class NounPhrases {

    private static final int MOST_TOKENS = 16;
    private static final int MOST_BRACKETED = 12;
    private static final String SMALL_NUMERALS = "一两三四五六七八九十";
    private static final Set<String> SUM_CLASSIFIERS = Set.of("大", "个", "条", "项", "类", "种", "家", "批");
    private static final Set<String> SUMS = Set.of("两大", "三大", "四大", "五大", "六大", "七大", "八大", "十大", "一批", "一系列");
    /** What makes of the word before it a word for a sort: 成长型企业. */
    private static final String SORT = "型";

    private static final String OPENING = "“‘《(（「『";
    private static final String CLOSING = "”’》)）」』";

    private final String text;
    private final TokenRow row;
    private final boolean single;

    private NounPhrases(String text, TokenRow row, boolean single) {
        this.text = text;
        this.row = row;
        this.single = single;
    }

    /** Phrases that go on over 、 and 和: 研发、生产和销售收入. */
    static NounPhrases joined(String text, TokenRow row) {
        return new NounPhrases(text, row, false);
    }

    /** Phrases that end at 、 and 和, as the items of a list do, and that may begin with a place. */
    static NounPhrases single(String text, TokenRow row) {
        return new NounPhrases(text, row, true);
    }

    /** Whether a token parts the items of a list. */
    boolean isSeparator(int index) {
        return row.get(index) instanceof WordToken && row.is(index, PhraseWord.SEPARATOR);
    }

    /** Whether a word ends phrases although it can stand in one. */
    boolean isStop(int index) {
        return row.is(index, PhraseWord.STOP);
    }

    /** The phrases that end just before this token, the longest first. */
    List<Span> allBefore(int token) {
        Optional<Span> phrase = before(token);
        return phrase.isPresent() ? shorterBefore(phrase.get(), token) : List.of();
    }

    /** The phrases that begin with this token, the longest first. */
    List<Span> allFrom(int token) {
        Optional<Span> phrase = from(token);
        return phrase.isPresent() ? shorterFrom(phrase.get(), token) : List.of();
    }

    /** What phrases are left of one that ends just before {@code token} when it is shortened from its far end. */
    List<Span> shorterBefore(Span phrase, int token) {
        List<Span> shorter = new ArrayList<>();
        shorter.add(phrase);
        int first = row.firstEndingAfter(phrase.start());
        for (int i = first + 1; i < token; i++) {
            if (!isJoiner(i)) {
                shorter.add(cover(i, token));
            }
        }
        return shorter;
    }

    /** What phrases are left of one that begins with {@code token} when it is shortened from its far end. */
    List<Span> shorterFrom(Span phrase, int token) {
        List<Span> shorter = new ArrayList<>();
        shorter.add(phrase);
        int end = row.firstEndingAfter(phrase.end() - 1);
        for (int i = end; i > token; i--) {
            if (!isJoiner(i - 1)) {
                shorter.add(cover(token, i));
            }
        }
        return shorter;
    }

    /** The longest phrase that ends just before this token. */
    Optional<Span> before(int token) {
        int first = token;
        while (first > 0 && token - first < MOST_TOKENS) {
            int next = extendLeft(first, token);
            if (next == first) {
                break;
            }
            first = next;
        }
        while (first < token && isJoiner(first)) {
            first++;
        }
        return first == token ? Optional.empty() : Optional.of(cover(first, token));
    }

    /** The longest phrase that begins with this token. */
    Optional<Span> from(int token) {
        int end = token;
        while (end < row.size() && end - token < MOST_TOKENS) {
            int next = extendRight(token, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        while (end > token
                && (isJoiner(end - 1)
                        || row.get(end - 1) instanceof WordToken last
                                && isModifier(last)
                                && !isNominal(last, end - 1))) {
            end--;
        }
        return end == token ? Optional.empty() : Optional.of(cover(token, end));
    }

    private int extendLeft(int first, int end) {
        int index = first - 1;
        if (canStand(index, first == end)) {
            return index;
        }
        if (isJoiner(index)) {
            boolean joins = first < end && index > 0 && (canStand(index - 1, false) || isClosing(index - 1));
            return joins ? index : first;
        }
        return isClosing(index) ? openingOf(index, first) : first;
    }

    private int extendRight(int begin, int end) {
        if (canFollow(end, end == begin)) {
            return end + 1;
        }
        if (isJoiner(end)) {
            boolean joins = end > begin && end + 1 < row.size() && (canFollow(end + 1, false) || isOpening(end + 1));
            return joins ? end + 1 : end;
        }
        return isOpening(end) ? closingOf(end) : end;
    }

    /** @param head whether it would be the last word of the phrase, which is a noun or a name */
    private boolean canStand(int index, boolean head) {
        Token token = row.get(index);
        if (token instanceof WordToken word) {
            return isNominal(word, index) || !head && (isModifier(word) && !isPointing(index) || isSort(index));
        }
        return token instanceof CodeToken
                || token instanceof TitleToken
                || token instanceof PostToken && head && !single
                || token instanceof NameToken && (head || single)
                || token instanceof PlaceToken && single;
    }

    /** Whether a classifier goes with the 这 before it, and so points at the phrase: 这|座|工厂. */
    private boolean isPointing(int index) {
        return index > 0
                && row.get(index) instanceof WordToken classifier
                && classifier.word().wordClass() == WordClass.CLASSIFIER
                && row.get(index - 1) instanceof WordToken pointer
                && pointer.word().wordClass() == WordClass.PRONOUN;
    }

    /** @param first whether it would be the first word of the phrase, which may be a verb in use as a noun: 启动区 */
    private boolean canFollow(int index, boolean first) {
        Token token = row.get(index);
        if (single && !first && isSum(index)) {
            return false;
        }
        if (token instanceof WordToken word) {
            return isNominal(word, index) || first && word.word().nominal() || isModifier(word) || isSort(index);
        }
        return token instanceof CodeToken
                || token instanceof TitleToken
                || token instanceof NameToken
                || token instanceof PlaceToken;
    }

    /** Whether a word is one for a sort together with the one before or after it: 领军|型|企业. Items of lists are none. */
    private boolean isSort(int index) {
        boolean before = index + 1 < row.size() && row.word(index + 1).equals(SORT);
        return !single
                && row.get(index) instanceof WordToken word
                && !word.isMark()
                && !row.is(index, PhraseWord.STOP)
                && (before || index > 0 && row.word(index).equals(SORT));
    }

    private boolean isNominal(WordToken token, int index) {
        return token.word().nominal()
                && token.word().wordClass() != WordClass.CLASSIFIER
                && !row.is(index, PhraseWord.STOP)
                && !row.is(index, PhraseWord.JOINER)
                && !row.is(index, PhraseWord.SEPARATOR);
    }

    private static boolean isModifier(WordToken token) {
        return switch (token.word().wordClass()) {
            case NUMERAL, CLASSIFIER, ADJECTIVE -> true;
            default -> false;
        };
    }

    /** Whether a count begins here that sums up the items of a list: A、B两大产业. */
    boolean isSum(int index) {
        String word = row.word(index);
        if (word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return index + 1 < row.size() && row.word(index + 1).equals("大"); // 5大领域
        }
        if (SMALL_NUMERALS.indexOf(word.charAt(0)) < 0) {
            return false;
        }
        boolean ordinal = index > 0 && row.word(index - 1).endsWith("第");
        boolean numeral = !ordinal && word.length() == 1;
        return SUMS.contains(word)
                || numeral && index + 1 < row.size() && SUM_CLASSIFIERS.contains(row.word(index + 1));
    }

    private boolean isJoiner(int index) {
        return row.get(index) instanceof WordToken
                && (row.is(index, PhraseWord.JOINER) || !single && row.is(index, PhraseWord.SEPARATOR));
    }

    private boolean isClosing(int index) {
        return isOneOf(index, CLOSING);
    }

    private boolean isOpening(int index) {
        return isOneOf(index, OPENING);
    }

    private boolean isOneOf(int index, String marks) {
        Span span = row.span(index);
        return span.length() == 1 && marks.indexOf(text.charAt(span.start())) >= 0;
    }

    /** The index of the mark that opens what this one closes, or {@code otherwise}. */
    private int openingOf(int closing, int otherwise) {
        char open = OPENING.charAt(CLOSING.indexOf(text.charAt(row.span(closing).start())));
        for (int index = closing - 1; index >= 0 && closing - index <= MOST_BRACKETED; index--) {
            if (row.span(index).length() == 1 && text.charAt(row.span(index).start()) == open) {
                return index;
            }
            if (!isInner(index)) {
                break;
            }
        }
        return otherwise;
    }

    /** Just after the mark that closes what this one opens, or this one where nothing does. */
    private int closingOf(int opening) {
        char close =
                CLOSING.charAt(OPENING.indexOf(text.charAt(row.span(opening).start())));
        for (int index = opening + 1; index < row.size() && index - opening <= MOST_BRACKETED; index++) {
            if (text.charAt(row.span(index).start()) == close) {
                return index + 1;
            }
            if (!isInner(index)) {
                break;
            }
        }
        return opening;
    }

    private boolean isInner(int index) {
        Token token = row.get(index);
        return !(token instanceof QuantityToken || token instanceof TimeToken);
    }

    private Span cover(int first, int end) {
        return new Span(row.span(first).start(), row.span(end - 1).end());
    }
}
