package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.LexiconFile;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;

/**
 * Tells the words that no name of a thing holds, so that a row of words that names one begins after them or ends
 * before. Immutable.
 */
final class RunStops {

    /** What pronouns begin with, which names that look like one (菜鸟) do not. */
    private static final String PRONOUNS = "我你您他她它咱其该这那此各本某自大谁";

    private static final Set<String> INNER_MARKS =
            Set.of("、", "·", "-", "—", "/", "+", ".", "#", "&", "~", "…", "……", "°", "%");

    private static final Set<String> VAGUE = Set.of("近期", "远期", "前期", "后期", "未来");

    private static final Set<String> ETC = Set.of("等");

    private static final Set<String> NEW = Set.of("新", "重点", "重大");

    private static final Set<String> SUMS = Set.of("项目", "工程");

    private static final Set<String> SOME = Set.of("一批", "一大批", "批", "大批", "多个", "若干");

    /** What the word before makes a number of: 一|批. */
    private static final Set<String> BATCH = Set.of("批", "大批");

    private static final Set<String> OF = Set.of("的");

    /** What is said of projects that come no step further by it: 等9个|入驻|项目. */
    private static final Set<String> NO_STEPS = Set.of("入驻", "落户", "引进", "储备", "意向", "在谈");

    /** How many words may stand between a number, the word at hand and what is counted. */
    private static final int MOST_OF_SUM = 5;

    private static final Set<String> BRANDED = Set.of("达", "近", "约", "超", "共", "经", "为");

    private static final Set<String> ROUTES = Set.of("至", "经", "到");

    /** Verbs that names hold before the word for what it is: 综合利用项目, 运营总部. */
    private static final Set<String> INNER_VERBS = Set.of(
            "利用", "运营", "提升", "保障", "改建", "扩建", "优化", "承载", "提高", "投资", "实施", "推动", "服务", "应用", "续建", "扩大", "增强", "强化");

    private final Set<String> stops = LexiconFile.words(RunStops.class, "run-stops.tsv");

    /** Whether no name of a thing holds a token of a row. */
    boolean at(SentenceReading sentence, List<Token> tokens, int index) {
        Token token = tokens.get(index);
        String word = token.of(sentence.text());
        return (isStop(token, word) || isDash(sentence, tokens, index)) && !isInName(sentence, tokens, index, word);
    }

    /** Whether the words around one that no name holds make a part of a name of it after all. */
    private static boolean isInName(SentenceReading sentence, List<Token> tokens, int index, String word) {
        boolean inner = INNER_VERBS.contains(word)
                && index > 0
                && index + 1 < tokens.size()
                && isNoun(tokens.get(index + 1))
                && tokens.get(index - 1) instanceof WordToken before
                && before.word().nominal();
        boolean drive = word.equals("推进")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).of(sentence.text()).startsWith("系统");
        return inner
                || drive
                || isVagueInName(sentence, tokens, index)
                || isNewly(sentence, tokens, index)
                || isOfSum(sentence, tokens, index)
                || isRoute(sentence, tokens, index)
                || isBranded(tokens, index, word);
    }

    /** Whether a time without a place in the calendar is only a word of a name: 黄河下游|近期|防洪. */
    private static boolean isVagueInName(SentenceReading sentence, List<Token> tokens, int index) {
        return tokens.get(index) instanceof TimeToken time
                && VAGUE.contains(time.of(sentence.text()))
                && index > 0
                && index + 1 < tokens.size()
                && isNominal(tokens.get(index - 1))
                && isNominal(tokens.get(index + 1));
    }

    /** Whether a word only says which projects a list is summed up as: 等2014年度新|开工|项目. */
    private static boolean isNewly(SentenceReading sentence, List<Token> tokens, int index) {
        boolean year = tokens.get(index) instanceof TimeToken && isWord(sentence, tokens, index - 1, ETC);
        boolean step = isWord(sentence, tokens, index - 1, NEW) && isWord(sentence, tokens, index + 1, SUMS);
        return year || step;
    }

    /**
     * Whether a word only tells what counted projects a list is summed up as: 等48个|新建|项目, 等一批|已签约|项目,
     * 等5个|总投资|2亿元|的|项目, B项目3个|投资|10亿元以上|项目.
     */
    private static boolean isOfSum(SentenceReading sentence, List<Token> tokens, int index) {
        int count = index - 1;
        while (count > 0 && index - count < MOST_OF_SUM && !isCount(sentence, tokens, count)) {
            count--;
        }
        int begin = count > 0 && isWord(sentence, tokens, count, BATCH) ? count - 1 : count;
        int sum = index + 1;
        while (sum < tokens.size() && sum - index < MOST_OF_SUM && !endsInSum(sentence, tokens.get(sum))) {
            sum++;
        }
        return count > 0
                && sum < tokens.size()
                && isCount(sentence, tokens, count)
                && endsInSum(sentence, tokens.get(sum))
                && begin > 0
                && (isWord(sentence, tokens, begin - 1, ETC) || endsInSum(sentence, tokens.get(begin - 1)))
                && tokens.subList(count, sum).stream().noneMatch(Token::isMark)
                && isOnlyCounted(sentence, tokens, index, sum);
    }

    private static boolean isCount(SentenceReading sentence, List<Token> tokens, int index) {
        return StepObjects.isCount(tokens.get(index)) || isWord(sentence, tokens, index, SOME);
    }

    /** Whether the words from one on tell no more of the projects than figures do: 总投资2亿元的|项目, not 企业投资的|项目. */
    private static boolean isOnlyCounted(SentenceReading sentence, List<Token> tokens, int index, int sum) {
        return IntStream.range(index, sum)
                .noneMatch(i -> isWord(sentence, tokens, i, NO_STEPS)
                        || isWord(sentence, tokens, i, OF) && !(tokens.get(i - 1) instanceof QuantityToken));
    }

    private static boolean endsInSum(SentenceReading sentence, Token token) {
        String word = token.of(sentence.text());
        return SUMS.stream().anyMatch(word::endsWith);
    }

    private static boolean isWord(SentenceReading sentence, List<Token> tokens, int index, Set<String> words) {
        return index >= 0
                && index < tokens.size()
                && words.contains(tokens.get(index).of(sentence.text()));
    }

    /** Whether what would end a name is only a character of it: 海思|达|机器人, 中|经|锂电. */
    private static boolean isBranded(List<Token> tokens, int index, String word) {
        return BRANDED.contains(word)
                && index > 0
                && index + 1 < tokens.size()
                && tokens.get(index - 1) instanceof WordToken
                && !tokens.get(index - 1).isMark()
                && tokens.get(index - 1).span().length() == 1
                && tokens.get(index + 1) instanceof WordToken next
                && next.word().wordClass() != WordClass.NUMERAL
                && !next.isMark();
    }

    /** Whether a word stands between two places that a line joins: 音德尔|至|江桥公路. */
    private static boolean isRoute(SentenceReading sentence, List<Token> tokens, int index) {
        return ROUTES.contains(tokens.get(index).of(sentence.text()))
                && index > 0
                && index + 1 < tokens.size()
                && isPlace(tokens.get(index - 1))
                && isPlace(tokens.get(index + 1));
    }

    static boolean isPlace(Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken
                || token instanceof WordToken word && word.word().wordClass() == WordClass.NAME;
    }

    /** Whether a dash of two strokes stands there, which parts what something is from its name: 重点工程——三江大桥. */
    private static boolean isDash(SentenceReading sentence, List<Token> tokens, int index) {
        return isStroke(sentence, tokens, index)
                && (isStroke(sentence, tokens, index - 1) || isStroke(sentence, tokens, index + 1));
    }

    private static boolean isStroke(SentenceReading sentence, List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).of(sentence.text()).equals("—");
    }

    static boolean isNominal(Token token) {
        return token instanceof WordToken word && word.word().nominal();
    }

    private boolean isStop(Token token, String word) {
        if (token instanceof TimeToken || token instanceof PersonToken) {
            return true;
        }
        if (!(token instanceof WordToken said)) {
            return false;
        }
        boolean pronoun = said.word().wordClass() == WordClass.PRONOUN && PRONOUNS.indexOf(word.charAt(0)) >= 0;
        boolean outer = token.isMark()
                && !INNER_MARKS.contains(word)
                && ThingRuns.count(ThingRuns.OPENING, word) + ThingRuns.count(ThingRuns.CLOSING, word) == 0;
        return outer || stops.contains(word) || pronoun;
    }

    /** Whether a phrase goes on with a token, so that it does not end before it: 一线|城市. */
    static boolean isNoun(Token token) {
        return token instanceof NameToken
                || token instanceof WordToken word && word.word().wordClass() == WordClass.NOUN;
    }
}
