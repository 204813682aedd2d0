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
    private static final String SMALL_NUMERALS = "一两三四五六七八九十";
    private static final Set<String> SUM_CLASSIFIERS = Set.of("大", "个", "条", "项", "类", "种", "家", "批");
    private static final Set<String> SUMS = Set.of("两大", "三大", "四大", "五大", "六大", "七大", "八大", "十大", "一批", "一系列");
    /** What makes of the word before it a word for a sort: 成长型企业. */
    private static final String SORT = "型";

    /** What says only where something is done, after what it is done to: 项目现场. */
    private static final String SCENE = "现场";

    private final String text;
    private final TokenRow row;
    private final boolean single;
    private final PhraseBrackets brackets;

    private NounPhrases(String text, TokenRow row, boolean single) {
        this.text = text;
        this.row = row;
        this.single = single;
        this.brackets = new PhraseBrackets(text, row);
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
                        || end - 1 > token && row.word(end - 1).equals(SCENE)
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
            boolean joins = first < end && index > 0 && (canStand(index - 1, false) || brackets.isClosing(index - 1));
            return joins ? index : first;
        }
        return brackets.isClosing(index) ? brackets.openingOf(index, first) : first;
    }

    private int extendRight(int begin, int end) {
        if (canFollow(end, end == begin)) {
            return end + 1;
        }
        if (isJoiner(end)) {
            boolean joins =
                    end > begin && end + 1 < row.size() && (canFollow(end + 1, false) || brackets.isOpening(end + 1));
            return joins ? end + 1 : end;
        }
        return brackets.isOpening(end) ? brackets.closingOf(end) : end;
    }

    /** @param head whether it would be the last word of the phrase, which is a noun or a name */
    private boolean canStand(int index, boolean head) {
        Token token = row.get(index);
        if (token instanceof WordToken word) {
            return isNominal(word, index)
                    || !head && (isModifier(word) && !isPointing(index) || isSort(index) || isMeasured(word, index));
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
            return isNominal(word, index)
                    || first && word.word().nominal()
                    || isModifier(word)
                    || isSort(index)
                    || isMeasured(word, index);
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

    /** Whether a verb is part of a word for how much of it is done (签约|额, 播种|面积), and not what is done to that. */
    private boolean isMeasured(WordToken token, int index) {
        return token.word().wordClass().isVerbal()
                && token.span().length() > 1
                && index + 1 < row.size()
                && row.get(index + 1) instanceof WordToken amount
                && row.is(index + 1, PhraseWord.AMOUNT)
                && (amount.span().length() == 1 || !row.is(index, PhraseWord.GOVERNOR));
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

    private Span cover(int first, int end) {
        return new Span(row.span(first).start(), row.span(end - 1).end());
    }
}
