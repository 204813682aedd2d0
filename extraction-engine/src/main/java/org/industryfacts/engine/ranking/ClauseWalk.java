package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** The tokens of one clause, walked from right to left for what a place is among and what is measured. */
final class ClauseWalk {

    private static final int MOST_SCOPE = 6;
    private static final int MOST_INDICATOR = 20;
    private static final Set<String> FROM = Set.of("由", "从");
    private static final Pattern PLACED = Pattern.compile("第|[0-9]位|[0-9]名");
    private static final String SINCE = "以来";
    private static final Set<String> QUOTES = Set.of("“", "”");
    private static final Set<String> INSIDE = Set.of("中", "里", "内", "上");

    private final SentenceReading sentence;
    private final RankingWords words;
    private final List<Token> tokens;
    private final Manner manner;

    /** @param clause the tokens are those within it */
    ClauseWalk(SentenceReading sentence, RankingWords words, Span clause) {
        this.sentence = sentence;
        this.words = words;
        this.tokens = sentence.tokensIn(clause);
        this.manner = new Manner(sentence.text(), words, tokens);
    }

    /** Those that a place is among whose words end at a position: from the nearest word for such to there. */
    Optional<Span> scopeBefore(int position) {
        int last = indexEnding(position);
        int end = last;
        while (end > 0 && isWithin(tokens.get(end))) {
            end--;
        }
        boolean since = last >= 0 && text(tokens.get(last)).equals(SINCE);
        for (int i = end; i >= 0 && end - i < MOST_SCOPE; i--) {
            if (isAmong(tokens.get(i)) || isClassOf(i)) {
                int first = i;
                while (first > 0 && isAmong(tokens.get(first - 1)) && tokens.get(first - 1) instanceof WordToken) {
                    first--;
                }
                int until = since
                        ? tokens.get(i).span().end()
                        : tokens.get(end).span().end();
                return Optional.of(new Span(tokens.get(first).span().start(), last == end ? position : until));
            }
            if (since) {
                continue;
            }
            if (!isNominal(tokens.get(i)) && !isModifier(tokens.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Where the words begin that say which of those are meant, as far as they end at a position: 历史上引进的, 在建,
     * (四川)工业发展史上.
     */
    int beforeSet(int position) {
        int index = indexEnding(position);
        int first = index;
        boolean history = false;
        while (first >= 0
                && index - first < MOST_SCOPE
                && (isSet(tokens.get(first)) || history && isNominal(tokens.get(first)))) {
            history = history || RankingWords.isHistory(text(tokens.get(first)));
            first--;
        }
        return first == index || first < 0 ? position : tokens.get(first).span().end();
    }

    private boolean isSet(Token token) {
        return words.isSet(text(token)) || manner.is(token);
    }

    /** Whether a stretch holds only words that say among whom. */
    boolean holdsOnlyThose(Span stretch) {
        return sentence.tokensIn(stretch).stream().allMatch(this::isThose);
    }

    /** The beginning of a stretch that says only among whom: 中国 of 中国产粮. */
    Span onlyThose(Span stretch) {
        int end = stretch.start();
        for (Token token : sentence.tokensIn(stretch)) {
            if (!isThose(token)
                    && !(token instanceof QuantityToken)
                    && !text(token).equals("的")) {
                break;
            }
            end = token.span().end();
        }
        return new Span(stretch.start(), end);
    }

    /** Whether a token is 从, or a time that begins with it. */
    private boolean isFrom(Token token) {
        return FROM.contains(text(token))
                || token instanceof TimeToken && FROM.contains(text(token).substring(0, 1));
    }

    /** From where on the words before a position say which place was held before: 由全省第9位 before 升至. */
    Optional<Span> formerly(int position) {
        int end = indexEnding(position);
        for (int i = end; i >= 0 && end - i < MOST_SCOPE; i--) {
            if (isFrom(tokens.get(i))) {
                Span stretch = new Span(tokens.get(i).span().start(), position);
                return PLACED.matcher(stretch.of(sentence.text())).find() ? Optional.of(stretch) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the first word stands in a stretch that says among whom. */
    Optional<Integer> amongIn(Span stretch) {
        return sentence.tokensIn(stretch).stream()
                .filter(this::isAmong)
                .map(token -> token.span().start())
                .findFirst();
    }

    /** Where the words end that stand before a position and say only how: 连续14年均, 预计将. */
    int beforeManner(int position) {
        int index = manner.before(indexEnding(position));
        return index < 0 ? start() : tokens.get(index).span().end();
    }

    /** Whether something is done within a stretch, so that what stands after it is another matter. */
    boolean holdsVerb(Span stretch) {
        return sentence.tokensIn(stretch).stream()
                .anyMatch(token -> token instanceof WordToken word
                        && word.word().wordClass() == WordClass.VERB
                        && !word.word().nominal()
                        && (word.span().length() > 1 || words.is(Kind.DOES, text(token))));
    }

    /** What is measured, as far as its words end at a position; empty where none do. */
    Optional<Span> indicatorBefore(int position) {
        int end = indexEnding(position);
        int first = end + 1;
        while (first > 0
                && end - first < MOST_INDICATOR
                && canMeasure(first - 1)
                && !(first > end && isInner(first - 1))) {
            first--;
        }
        while (first <= end
                && (text(tokens.get(first)).equals("”")
                        || isJoiner(tokens.get(first))
                        || isInner(first) && !isMeasured(first, end)
                        || words.isOwn(text(tokens.get(first))))) {
            first++;
        }
        return first > end
                ? Optional.empty()
                : Optional.of(new Span(tokens.get(first).span().start(), position));
    }

    /** What stands between 在 and 中 where those end at a position: 在全国百强县榜单中. */
    Optional<Span> listBefore(int position) {
        int end = indexEnding(position);
        if (end < 1) {
            return Optional.empty();
        }
        boolean inside = INSIDE.contains(text(tokens.get(end)));
        int last = inside ? end - 1 : end;
        for (int i = last;
                i >= 0
                        && (inside
                                || isThose(tokens.get(i))
                                || text(tokens.get(i)).equals("在"));
                i--) {
            if (text(tokens.get(i)).equals("在")) {
                return i == last
                        ? Optional.empty()
                        : Optional.of(new Span(
                                tokens.get(i + 1).span().start(),
                                tokens.get(last).span().end()));
            }
        }
        return Optional.empty();
    }

    /** The text of the token that ends at a position; empty where the clause begins there. */
    String wordBefore(int position) {
        int index = indexEnding(position);
        return index < 0 ? "" : text(tokens.get(index));
    }

    /** Whether a token may stand between the mark after one place and the next place: 全国第4位、全省110家园区第1位. */
    boolean mayLeadToPlace(Token token) {
        return isAmong(token)
                || token instanceof QuantityToken quantity
                        && quantity.quantity().unit().equals("count")
                || token instanceof WordToken word
                        && (word.word().nominal() || word.word().wordClass() == WordClass.PRONOUN);
    }

    private int start() {
        return tokens.isEmpty() ? 0 : tokens.get(0).span().start();
    }

    private int indexEnding(int position) {
        int index = tokens.size() - 1;
        while (index >= 0 && tokens.get(index).span().end() > position) {
            index--;
        }
        return index;
    }

    private boolean isAmong(Token token) {
        return token instanceof PlaceToken || words.isAmong(text(token));
    }

    /** Whether a word says among whom: 全国, 各区, 城市. */
    private boolean isThose(Token token) {
        return isAmong(token) || words.isClass(text(token));
    }

    /** Whether a word for a class follows right after what is measured: 园区 in 亩均税收园区第一. */
    private boolean isClassOf(int index) {
        return index > 0
                && words.isClass(text(tokens.get(index)))
                && words.endsMeasure(text(tokens.get(index - 1)))
                && isNominal(tokens.get(index - 1));
    }

    /** 内 in 省内规模最大, 以来 in 深圳市建市以来规模最大. */
    private boolean isWithin(Token token) {
        return text(token).equals(SINCE)
                || token instanceof WordToken word && word.word().wordClass() == WordClass.LOCALISER && !isAmong(token);
    }

    private boolean canMeasure(int index) {
        Token token = tokens.get(index);
        return isNominal(token)
                        && !words.is(Kind.BETWEEN, text(token))
                        && !text(token).startsWith("均")
                || isModifier(token)
                || isJoiner(token)
                || isInner(index);
    }

    /** Whether a verb or 用 belongs to a noun: 制 in 煤制油产能, 储运 in 铁矿石储运能力. */
    private boolean isInner(int index) {
        return tokens.get(index) instanceof WordToken word
                && !word.word().nominal()
                && (word.word().wordClass() == WordClass.VERB || text(word).equals("用"))
                && !words.is(Kind.DOES, text(word));
    }

    /** Whether all that follows a verb is one character for how much is done: 开行|量. */
    private boolean isMeasured(int index, int end) {
        return index + 1 == end && tokens.get(end).span().length() == 1 && words.endsMeasure(text(tokens.get(end)));
    }

    private boolean isNominal(Token token) {
        return token instanceof CodeToken
                || token instanceof WordToken word && word.word().nominal()
                || QUOTES.contains(text(token));
    }

    private boolean isModifier(Token token) {
        return token instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case NUMERAL, CLASSIFIER, ADJECTIVE -> true;
                    default -> false;
                };
    }

    private boolean isJoiner(Token token) {
        return text(token).equals("的") || words.is(Kind.JOINER, text(token));
    }

    private String text(Token token) {
        return token.of(sentence.text());
    }
}
