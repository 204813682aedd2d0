package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/** Finds the subject in the tokens of a clause: what is named before its verb and governed by nothing. */
final class ClauseSubject {

    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final NameRows rows;
    private final Pointers pointers;
    private final ClauseVerbs verbs;

    ClauseSubject(String text, ScopeWords words, Naming naming) {
        this.text = text;
        this.words = words;
        this.naming = naming;
        this.rows = new NameRows(text);
        this.pointers = new Pointers(text);
        this.verbs = new ClauseVerbs(text, words);
    }

    /** What is named at the end of these tokens, but for a time or 的. */
    Optional<Subject> last(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!(token instanceof TimeToken || isWord(token, "的"))) {
                boolean opens = opens(tokens, i);
                return isGoverned(tokens, i) || isObject(tokens, i) || isAside(tokens, i) || isGained(tokens, i)
                        ? Optional.empty()
                        : naming.named(token).filter(subject -> opens || !subject.area());
            }
        }
        return Optional.empty();
    }

    /**
     * Whether nothing is said or named before a token, or nothing since a time: 全国 opens what is told, 中国 in 全市有中国驰名商标
     * not.
     */
    private boolean opens(List<Token> tokens, int index) {
        for (int i = index - 1; i >= 0 && !(tokens.get(i) instanceof TimeToken); i--) {
            if (Naming.isName(tokens.get(i)) || verbs.at(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb stands right before it or before the list whose last item it is: 落户有国机智骏、孚能科技. */
    private boolean isObject(List<Token> tokens, int index) {
        int first = rows.firstOf(tokens, index);
        return first > 0
                && tokens.get(first - 1) instanceof WordToken word
                && !words.is(Sense.INTRODUCES, word.of(text))
                && (verbs.at(tokens, first - 1)
                        || isWord(word, "、") && !isAfterFigure(tokens, first - 1)
                        || verbs.isAspect(word));
    }

    /** Whether a mark parts a figure from what it is not of: 德清县增长19%、|安吉县增长18%. */
    private static boolean isAfterFigure(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1) instanceof QuantityToken;
    }

    /**
     * The first name or place before the verb that nothing governs and no bracket holds; of places in a row the last.
     */
    Optional<Subject> beforeVerb(List<Token> tokens) {
        return first(tokens, true);
    }

    /** Who does what the words up to a 的 say of what comes after it, where those follow 是: 常州 in 是常州着力打造的. */
    Optional<Subject> doer(List<Token> tokens) {
        int end = tokens.size() - 1;
        if (end < 0 || !isWord(tokens.get(end), "的")) {
            return Optional.empty();
        }
        boolean said = false;
        for (int i = end - 1; i > 0; i--) {
            if (Naming.isName(tokens.get(i))) {
                return said && isWord(tokens.get(i - 1), "是") ? naming.named(tokens.get(i)) : Optional.empty();
            }
            said |= verbs.at(tokens, i);
        }
        return Optional.empty();
    }

    /** The first name or place that nothing governs, verb or not. */
    Optional<Subject> anywhere(List<Token> tokens) {
        return first(tokens, false);
    }

    /** The last name or place that is no aside, whatever governs it. */
    Optional<Subject> governed(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (Naming.isName(tokens.get(i)) && !isAside(tokens, i)) {
                return naming.named(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> first(List<Token> tokens, boolean untilVerb) {
        boolean said = false;
        boolean bracket = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            bracket = isWord(token, "(") || bracket && !isWord(token, ")");
            if (Naming.isName(token)
                    && !bracket
                    && !isWhere(tokens, i)
                    && !isOfPointed(token)
                    && !isAside(tokens, i)
                    && !isGained(tokens, i)
                    && !isCountedSort(tokens, i)
                    && !isGoverned(tokens, i)
                    && !isExample(tokens, i)
                    && !(untilVerb && said)) {
                int called = naming.calledAgain(tokens, i);
                return head(tokens, i).or(() -> naming.named(tokens.get(called)));
            }
            // What a verb before 的 says belongs to the noun after it: 落户武清的天津华鑫生物科技有限公司.
            said = !isWord(token, "的") && (said || verbs.at(tokens, i) || verbs.isAspect(token));
        }
        return Optional.empty();
    }

    /**
     * Whether a name only says among whom something ranks (增速全国第一), who tells it (新华社讯) or who vouches for it (CE认证).
     */
    private boolean isAside(List<Token> tokens, int index) {
        if (index + 1 == tokens.size()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        boolean ranks = next instanceof RankToken
                || next instanceof QuantityToken figure
                        && "位".equals(figure.quantity().counter());
        return ranks && tokens.get(index) instanceof PlaceToken
                || isWordFor(Sense.ASIDE, next)
                || tellsNews(tokens, index);
    }

    private boolean isWordFor(Sense sense, Token token) {
        return token instanceof WordToken && words.is(sense, token.of(text));
    }

    /** Whether a name or place tells of a day that the news is from: 大河日报|9月2日|讯, 武汉|3月5日|电. */
    private boolean tellsNews(List<Token> tokens, int index) {
        return index + 2 < tokens.size()
                && tokens.get(index + 1) instanceof TimeToken
                && isWordFor(Sense.NEWS, tokens.get(index + 2));
    }

    /** Whether a name is one of a sort of projects, which are counted after it: “幸福家园”项目90个. */
    private boolean isCountedSort(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1) instanceof QuantityToken figure
                && figure.quantity().counter() != null
                && tokens.get(index).of(text).endsWith("项目");
    }

    /** Whether an area only tells of what sort something is that is gained or counted: 实现国内旅游收入, 3家全国知名企业. */
    private boolean isGained(List<Token> tokens, int index) {
        if (index == 0) {
            return false;
        }
        Token before = tokens.get(index - 1);
        return (before instanceof QuantityToken
                        || before instanceof WordToken && words.is(Sense.GAINS, before.of(text)))
                && naming.named(tokens.get(index)).filter(Subject::area).isPresent();
    }

    /** Whether a name only says where or whose the name after it is: 园区内的苏州纳米城, 上海张江. */
    private boolean isWhere(List<Token> tokens, int index) {
        int next = index + 1;
        if (next < tokens.size()
                && tokens.get(next) instanceof WordToken word
                && word.word().wordClass() == WordClass.LOCALISER) {
            next++;
        }
        if (next < tokens.size() && isWord(tokens.get(next), "的")) {
            next++;
        }
        return next < tokens.size()
                && naming.named(tokens.get(next)).filter(name -> !name.area()).isPresent();
    }

    /** Whether a place only tells where something is from that is pointed at: 绍兴 in 这家绍兴企业. */
    private boolean isOfPointed(Token token) {
        return token instanceof PlaceToken && pointers.endAt(token.span().start());
    }

    /** What is named after the 的 of a clause that the name at {@code index} begins: 高新区正在建设的软件园二期. */
    private Optional<Subject> head(List<Token> tokens, int index) {
        boolean said = false;
        for (int i = index + 1; i + 1 < tokens.size(); i++) {
            if (said && isWord(tokens.get(i), "的")) {
                return naming.named(tokens.get(i + 1));
            }
            said = said || verbs.at(tokens, i);
        }
        return Optional.empty();
    }

    /** Whether a preposition or the like stands right before a position. */
    boolean isGovernedAt(SentenceReading sentence, int position) {
        return sentence.wordBefore(position)
                .filter(word -> words.is(Sense.GOVERNS, word.of(text)))
                .isPresent();
    }

    private boolean isGoverned(List<Token> tokens, int index) {
        if (index == 0) {
            return false;
        }
        Token before = tokens.get(index - 1);
        return before instanceof WordToken word
                        && (words.is(Sense.GOVERNS, word.of(text))
                                || word.of(text).endsWith("为"))
                || (before instanceof PlaceToken || isWord(before, "全")) && isGoverned(tokens, index - 1)
                || isReached(tokens, index)
                || isListed(tokens, index) && isGoverned(tokens, index - 2);
    }

    /** Whether the way from another place leads to it: 扬州 in 苏州到扬州. */
    private boolean isReached(List<Token> tokens, int index) {
        return index > 1
                && (isWord(tokens.get(index - 1), "到") || isWord(tokens.get(index - 1), "至"))
                && tokens.get(index - 2) instanceof PlaceToken;
    }

    /** Whether another name stands before this one in a list: 利安隆 in 依托渤化集团、利安隆. */
    private boolean isListed(List<Token> tokens, int index) {
        return index > 1
                && tokens.get(index - 1) instanceof WordToken word
                && words.is(Sense.JOINS, word.of(text))
                && Naming.isName(tokens.get(index - 2));
    }

    /** Whether it is among what something else has, or stands for a sort: 主要有中旗农机、中鼎农机, 中鼎农机为代表的企业. */
    private boolean isExample(List<Token> tokens, int index) {
        int last = rows.lastOf(tokens, index);
        int first = rows.firstOf(tokens, index);
        return last + 2 < tokens.size() && isWord(tokens.get(last + 1), "为") && isWord(tokens.get(last + 2), "代表")
                || first > 0 && tokens.get(first - 1) instanceof WordToken word && words.is(Sense.HAS, word.of(text));
    }

    private boolean isWord(Token token, String word) {
        return token instanceof WordToken && token.of(text).equals(word);
    }
}
