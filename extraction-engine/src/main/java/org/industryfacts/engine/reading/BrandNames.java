package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.EndingTable;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/**
 * Firms that an article calls by a brand and their trade alone: 恒立液压, 芯驰科技. The brand is two or three characters that
 * make no words; what stands around shows that the name begins and ends there.
 */
final class BrandNames {

    private static final int SHORTEST_BRAND = 2;
    private static final int LONGEST_BRAND = 3;
    private static final Set<String> DASHES = Set.of("—", "——");
    private static final Set<String> DONE = Set.of("的", "了", "出");

    private final String text;
    private final FirmTails tails;
    private final FirmCues cues;
    private final EndingTable<Boolean> generic;
    private final Set<String> naming;

    BrandNames(String text, NameLexicon lexicon) {
        this.text = text;
        this.tails = lexicon.firmTails();
        this.cues = lexicon.firmCues();
        this.generic = lexicon.genericWords();
        this.naming = lexicon.naming();
    }

    /** Those of a sentence, in order. */
    List<Name> in(List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            int tail = tailEndingAt(tokens, i);
            int first = tail > 0 ? brandBefore(tokens, tail) : tail;
            first = tail > 0 && first == tail && isWordOf(tokens, tail, i) ? tail - 1 : first;
            first = first < tail && (isCalled(tokens, first) || endsAt(tokens, i)) ? first : tail;
            if (first < tail) {
                Span span = new Span(
                        tokens.get(first).span().start(), tokens.get(i).span().end());
                names.add(Name.proper(text, span, NameKind.COMPANY));
            }
        }
        return names;
    }

    /**
     * Where the word for a trade begins that ends with this token, which the dictionary may cut in two (面|业); 0 if none
     * does.
     */
    private int tailEndingAt(List<Token> tokens, int end) {
        if (!(tokens.get(end) instanceof WordToken)) {
            return 0;
        } else if (tails.isTail(tokens.get(end).of(text))) {
            return end > 1 && isTrade(tokens.get(end - 1)) ? end - 1 : end;
        }
        Span two = new Span(
                tokens.get(end - 1).span().start(), tokens.get(end).span().end());
        return tails.mayEnd(text.charAt(two.end() - 1)) && tails.isTail(two.of(text)) ? end - 1 : 0;
    }

    /** Whether a word is one of two that tell the trade: 汽车|电子. */
    private boolean isTrade(Token token) {
        return token instanceof WordToken && token.span().length() > 1 && tails.isTail(token.of(text));
    }

    /** Where the brand before a tail begins; the tail itself where there is none. */
    private int brandBefore(List<Token> tokens, int tail) {
        int first = isUnknown(tokens.get(tail - 1)) ? tail - 1 : charactersBefore(tokens, tail);
        return first < tail && beginsAt(tokens, first) ? first : tail;
    }

    /**
     * Whether a brand that is a word of its own stands before a trade, where what follows is said of firms only:
     * 东方重工成立于.
     */
    private boolean isWordOf(List<Token> tokens, int tail, int end) {
        return Brands.isWord(text, tokens.get(tail - 1), tails)
                && !generic.end(tokens.get(tail - 1).of(text))
                && beginsAt(tokens, tail - 1)
                && cues.showFirm(text, tokens.get(end).span().end());
    }

    /** A word that is nothing but a name: 利生面业. */
    private boolean isUnknown(Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.NAME
                && text.charAt(word.span().start()) > 'z'
                && word.span().length() >= SHORTEST_BRAND
                && word.span().length() <= LONGEST_BRAND;
    }

    private int charactersBefore(List<Token> tokens, int tail) {
        int first = tail;
        boolean said = true;
        while (first > 0
                && tail - first < LONGEST_BRAND
                && tokens.get(first - 1) instanceof WordToken word
                && BrandCharacters.isOne(text, word)) {
            said = said && word.word().wordClass() == WordClass.VERB;
            first--;
        }
        // 存管银行: two verbs tell what is done.
        return tail - first >= SHORTEST_BRAND && !said ? first : tail;
    }

    /** Whether no longer phrase goes on over the beginning of a name. */
    private boolean beginsAt(List<Token> tokens, int first) {
        if (first == 0) {
            return true;
        }
        Token before = tokens.get(first - 1);
        return before instanceof TimeToken
                || before.of(text).equals("的") && first > 1 && isSite(tokens.get(first - 2))
                || before instanceof WordToken word
                        && switch (word.word().wordClass()) {
                            case CONJUNCTION, PREPOSITION, ADVERB, VERB -> true;
                            // What lists of industries hold looks alike: 氢能、铝镁新材料.
                            case PUNCTUATION -> !word.of(text).equals("、") || isItemMark(tokens, first - 1);
                            default -> false;
                        };
    }

    /** Whether the words before say that a name follows: 一家公司——寒星空间技术, 名为寒星空间技术. */
    private boolean isCalled(List<Token> tokens, int first) {
        String before = first > 0 ? tokens.get(first - 1).of(text) : "";
        return DASHES.contains(before) || naming.contains(before);
    }

    /** 苏州高新区的: whose the firm is, not what is made. */
    private static boolean isSite(Token token) {
        return token instanceof PlaceToken
                || token instanceof NameToken name && name.name().kind() == NameKind.PARK;
    }

    /** Whether a 、 belongs to the number that an item of a list begins with: 1、. */
    private static boolean isItemMark(List<Token> tokens, int index) {
        return index == 1 && tokens.get(0) instanceof WordToken number && number.isMark();
    }

    /** Whether a particle makes a deed of the word before: 研发的, 投资了. */
    private boolean isDone(List<Token> tokens, int index) {
        return index < tokens.size() && DONE.contains(tokens.get(index).of(text));
    }

    /** Whether what follows tells of somebody: a verb, or where, how or with whom it is done. */
    private boolean endsAt(List<Token> tokens, int tail) {
        return tail + 1 < tokens.size()
                && (cues.showFirmOfTrade(text, tokens.get(tail).span().end())
                        || tokens.get(tail + 1) instanceof TimeToken
                        || tokens.get(tail + 1) instanceof WordToken word
                                && switch (word.word().wordClass()) {
                                    case VERB, ADVERB, PREPOSITION, CONJUNCTION -> true;
                                    case AUXILIARY -> word.of(text).equals("的");
                                    case VERBAL_NOUN -> isDone(tokens, tail + 2);
                                    default -> false;
                                });
    }
}
