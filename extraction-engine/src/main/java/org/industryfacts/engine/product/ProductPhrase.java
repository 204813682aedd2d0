package org.industryfacts.engine.product;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** The words for products on one side of a verb: what it is done to, up to a mark, an adverb or another verb. */
final class ProductPhrase {

    private static final int MOST_TOKENS = 30;
    /** No name says what is done more often. */
    private static final int MOST_SAME = 3;

    private static final int LONGEST_NAME = 16;
    private static final int MOST_WHERE = 7;
    private static final int MOST_AFTER_OF = 14;
    private static final int MOST_QUOTED = 6;
    private static final Set<String> MARKS =
            Set.of("、", "“", "”", "‘", "’", "(", ")", "·", "-", "/", "®", "+", "《", "》", "™", ".");

    /** What stands in a bracket that does not belong to a name. */
    private static final Set<String> ALIAS = Set.of(":", ",", ";");
    /** What makes an attribute of a verb. */
    private static final Set<String> FORMS = Set.of("用", "式", "型", "级", "性");

    private final SentenceReading sentence;
    private final ProductWords words;
    private final boolean described;
    private final ProductItems items;

    /**
     * @param described whether the verb stands before 的, so that what is said of a product may follow it
     * @param strong whether the verb is said of nothing but products, whatever they are called
     */
    ProductPhrase(SentenceReading sentence, ProductWords words, ItemEdges edges, boolean described, boolean strong) {
        this.sentence = sentence;
        this.words = words;
        this.described = described;
        this.items = new ProductItems(sentence, words, edges, described, strong);
    }

    /** The products that are named after a position. */
    List<Span> after(int position) {
        List<Token> tokens = sentence.tokensIn(Reach.after(sentence.clauseAt(position), position));
        int end = 0;
        Map<String, Integer> said = new HashMap<>();
        while (end < tokens.size()
                && end < MOST_TOKENS
                && (isQuoted(tokens, end) || goesOn(tokens, end))
                && !isAgain(tokens.get(end), said)) {
            end++;
        }
        return end == 0
                ? List.of()
                : items.of(new Span(position, tokens.get(end - 1).span().end()));
    }

    /** The products that are named before a position. */
    List<Span> before(int position) {
        Span clause = sentence.clauseAt(position);
        List<Token> tokens = sentence.tokensIn(Reach.before(clause, position));
        int end = beforeAlias(tokens, beforeBetween(tokens, tokens.size()));
        int where = beforeWhere(tokens, end);
        end = where < end ? beforeBetween(tokens, where) : end;
        int first = afterOf(tokens, end);
        if (first == end) {
            Map<String, Integer> said = new HashMap<>();
            while (first > 0
                    && end - first < MOST_TOKENS
                    && (isQuoted(tokens, first - 1) || stands(tokens, first - 1))
                    && !isAgain(tokens.get(first - 1), said)) {
                first--;
            }
        }
        if (first == end) {
            return List.of();
        }
        Span phrase = new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
        List<Span> products = items.of(phrase);
        return products.isEmpty() && first > 1 && words.is(Kind.MADE, text(tokens.get(first - 2)))
                ? named(phrase)
                : products;
    }

    /** What is developed by somebody and approved is a product, whatever its name ends with: 研发的泰它西普获批. */
    private List<Span> named(Span phrase) {
        Span bare = items.bare(phrase);
        String name = bare.of(sentence.text());
        boolean plain = name.length() > 2 && name.length() <= LONGEST_NAME && name.matches("[一-龥A-Za-z0-9-]+");
        return plain && !words.endsAsOther(name) ? List.of(bare) : List.of();
    }

    /** Whether a word stands in quotation marks, where a name may be any word: 大模型“畅行”. */
    private boolean isQuoted(List<Token> tokens, int index) {
        for (int i = index - 1; i >= 0 && index - i <= MOST_QUOTED; i--) {
            String text = text(tokens.get(i));
            if (text.equals("“")) {
                return true;
            } else if (tokens.get(i).isMark()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase says once more what is done than products do. */
    private boolean isAgain(Token token, Map<String, Integer> said) {
        boolean done =
                token instanceof WordToken word && word.word().wordClass().isVerbal();
        return done && said.merge(text(token), 1, Integer::sum) > MOST_SAME;
    }

    private int beforeBetween(List<Token> tokens, int from) {
        int end = from;
        while (end > 0 && isBetween(tokens, end - 1)) {
            end--;
        }
        return end;
    }

    /** Before a bracket that gives another name: 注射液|(商品名:安洛康). */
    private int beforeAlias(List<Token> tokens, int end) {
        int open = end - 1;
        while (open > 0 && !text(tokens.get(open)).equals("(")) {
            open--;
        }
        boolean alias = open > 0
                && text(tokens.get(end - 1)).equals(")")
                && tokens.subList(open, end).stream().anyMatch(token -> ALIAS.contains(text(token)));
        return alias ? open : end;
    }

    /** Where 在 stands shortly before {@code end}, with nothing but where it was between; else {@code end}. */
    private int beforeWhere(List<Token> tokens, int end) {
        for (int i = end - 1;
                i > 0 && end - i <= MOST_WHERE && !endsHere(tokens.get(i)) && !isDone(tokens.get(i));
                i--) {
            if (words.is(Kind.WHERE, text(tokens.get(i)))) {
                return i;
            }
        }
        return end;
    }

    /** Whether a word says what is done: 在国内|实现|…. */
    private static boolean isDone(Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.VERB
                && !word.word().nominal()
                && word.span().length() > 1;
    }

    /** Where what follows a 的 begins, if nothing breaks off between it and {@code end}; else {@code end}. */
    private int afterOf(List<Token> tokens, int end) {
        for (int i = end - 1; i >= 0 && end - i < MOST_AFTER_OF; i--) {
            Token token = tokens.get(i);
            if (text(token).equals("的")) {
                return i + 1;
            }
            boolean breaks = token instanceof TimeToken
                    || endsHere(token)
                    || words.is(Kind.BREAKS, text(token))
                    || token instanceof WordToken word
                            && word.word().wordClass() == WordClass.ADVERB
                            && word.span().length() > 1
                            && !isOfThing(tokens, i);
            if (breaks) {
                return end;
            }
        }
        return end;
    }

    private boolean goesOn(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!(token instanceof WordToken word)) {
            return !(token instanceof TimeToken);
        }
        String text = text(token);
        if (index == 0 && "、)”".contains(text)) {
            return false;
        }
        if (index > 0 && isSaid(word, tokens, index) && !describes(tokens, index)) {
            return false;
        }
        return switch (word.word().wordClass()) {
            case PUNCTUATION -> MARKS.contains(text);
            case ADVERB ->
                index == 0
                        || word.word().nominal()
                        || index + 1 < tokens.size()
                                && !words.is(Kind.BETWEEN, text)
                                && words.endsAsThing(text(tokens.get(index + 1)));
            case CONJUNCTION -> index > 0 && !text.equals("并") && !text.equals("且") && !text.equals("并且");
            case VERB -> word.word().nominal() || index + 1 < tokens.size() && !endsHere(tokens.get(index + 1));
            default -> true;
        };
    }

    /** Whether a word begins what is said of a product; the noun that its phrase ends with does not: 突破国外技术|封锁. */
    private boolean isSaid(WordToken word, List<Token> tokens, int index) {
        String text = text(word);
        boolean verb = word.word().wordClass() == WordClass.VERB || word.word().wordClass() == WordClass.PREPOSITION;
        boolean head = word.word().nominal() && (index + 1 == tokens.size() || endsHere(tokens.get(index + 1)));
        boolean joins = words.is(Kind.BETWEEN, text) || words.is(Kind.EFFORT, text);
        return words.is(Kind.BREAKS, text) || verb && (joins || !head && words.is(Kind.OTHER, text));
    }

    /** Whether a 的 follows before the next mark, so that the words before it only describe: 应用于行业的模型. */
    private boolean describes(List<Token> tokens, int index) {
        for (int i = index + 1; i < tokens.size() && !endsHere(tokens.get(i)); i++) {
            if (text(tokens.get(i)).equals("的")) {
                return !described || !endsAsThing(tokens, index);
            }
        }
        return false;
    }

    /** Whether a product may end before a token. */
    private boolean endsAsThing(List<Token> tokens, int index) {
        int from = tokens.get(0).span().start();
        return words.endsAsThing(
                sentence.text().substring(from, tokens.get(index).span().start()));
    }

    private boolean endsHere(Token token) {
        return token instanceof WordToken word
                && word.word().wordClass() == WordClass.PUNCTUATION
                && !MARKS.contains(text(token));
    }

    private boolean stands(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (token instanceof TimeToken || token instanceof RankToken) {
            return false;
        } else if (token instanceof WordToken word) {
            String text = text(token);
            return !words.is(Kind.MADE, text)
                    && switch (word.word().wordClass()) {
                        case PUNCTUATION -> MARKS.contains(text);
                        case ADVERB -> word.word().nominal() || isOfThing(tokens, index);
                        case PRONOUN -> isWithinName(tokens, index);
                        case PREPOSITION -> text.equals("用") || text.equals("替");
                        case VERB ->
                            !words.is(Kind.BREAKS, text)
                                    && (word.word().nominal() || word.span().length() == 1 || isOfThing(tokens, index));
                        default -> true;
                    };
        }
        return true;
    }

    /** Whether it is a character of a name that means nothing: 它 of 泰它西普. */
    private static boolean isWithinName(List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.subList(index - 1, index + 2).stream()
                        .allMatch(token -> !token.isMark() && token.span().length() == 1);
    }

    /** Whether a verb only says which thing it is: 通信用 before 光纤, 植入式 before 装置, 播放 of 播放系统. */
    private boolean isOfThing(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        String next = text(tokens.get(index + 1));
        return FORMS.contains(next)
                || !words.is(Kind.BETWEEN, text(tokens.get(index)))
                        && !words.is(Kind.EFFORT, text(tokens.get(index)))
                        && words.endsAsThing(next);
    }

    /** What stands between a product and its verb: 正式, 已于5月, 在国内. */
    private boolean isBetween(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String text = text(token);
        return token instanceof TimeToken
                || words.is(Kind.BETWEEN, text)
                || token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB
                || text.equals("在") && index + 1 < tokens.size()
                || index > 0 && text(tokens.get(index - 1)).equals("在")
                || text.equals("于");
    }

    private String text(Token token) {
        return token.of(sentence.text());
    }
}
