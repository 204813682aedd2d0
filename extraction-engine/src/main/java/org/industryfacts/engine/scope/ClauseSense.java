package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;

/** What a clause tells of: an event, a meeting, a time that it begins with. Immutable. */
final class ClauseSense {

    private static final Pattern TOLD = Pattern.compile("记者.*(?:获悉|了解到|获知|看到|见到)");

    /** How many tokens of a clause may stand before the time that the clause begins with: 据统计, 报告显示. */
    static final int LEAD_TOKENS = 3;

    private static final Set<Sense> PLANS = Set.of(Sense.PLANNED, Sense.BIDS);

    /** What a clause is of another time by than the one before it. */
    private static final Set<Sense> OTHER_TIME =
            Set.of(Sense.PLANNED, Sense.PLANNED_BEFORE_VERB, Sense.BIDS, Sense.ACTUAL);

    /** What leads from somebody to when a verb is told of them: 公司于2019年扩建. */
    private static final String AT = "于";

    private static final String NEWLY = "新";

    private static final String REPORTER = "记者";

    private final String text;
    private final ScopeWords words;

    /** @param text of the article */
    ClauseSense(String text, ScopeWords words) {
        this.text = text;
        this.words = words;
    }

    /** The time that a clause begins with, after a heading in brackets (【发展目标】), a byline and marks. */
    Optional<TimeToken> leading(List<Token> clause) {
        int words = 0;
        for (int i = afterBrackets(clause); i < clause.size() && words < LEAD_TOKENS; i++) {
            if (holds(clause.get(i))) {
                return Optional.of(exact(clause, i));
            }
            words += clause.get(i).isMark() ? 0 : 1;
        }
        return Optional.empty();
    }

    /** A time, or how far it has come where brackets after it say that: 2023年(截至12月1日). */
    private TimeToken exact(List<Token> clause, int time) {
        return time + 2 < clause.size()
                        && is(clause.get(time + 1), "(")
                        && clause.get(time + 2) instanceof TimeToken until
                        && until.time().role() == Role.UNTIL
                ? until
                : (TimeToken) clause.get(time);
    }

    /** How many tokens of a clause stand in a heading in brackets or up to the end of a byline: 本报讯(记者王某). */
    private int afterBrackets(List<Token> clause) {
        boolean heading = !clause.isEmpty() && is(clause.get(0), "【");
        boolean byline = false;
        for (int i = 0; i < clause.size(); i++) {
            byline = byline || is(clause.get(i), REPORTER);
            if (heading && is(clause.get(i), "】") || byline && is(clause.get(i), ")")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean is(Token token, String mark) {
        return token.of(text).equals(mark);
    }

    /** Whether a clause tells what happened, so that its time is its own. */
    boolean isEvent(List<Token> clause) {
        for (Token token : clause) {
            if (token instanceof WordToken && words.is(Sense.EVENT, token.of(text))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause tells how somebody came to be or came there, of which what is said later is not the time. */
    boolean isBeginning(List<Token> clause) {
        return clause.stream().anyMatch(token -> token instanceof WordToken && words.is(Sense.COMES, token.of(text)));
    }

    /** Whether a clause begins with a verb for what was got in a time, and counts it: 新签约项目46个, 全年接待游客3万人次. */
    boolean isGain(List<Token> clause) {
        int verb = 0;
        while (verb < clause.size() && leadsToGain(clause.get(verb))) {
            verb++;
        }
        if (verb == clause.size() || !words.is(Sense.ADDS, clause.get(verb).of(text)) || isOnceDone(clause)) {
            return false;
        }
        for (Token token : clause.subList(verb, clause.size())) {
            if (token instanceof QuantityToken) {
                return true;
            } else if (is(token, "的")) {
                return false;
            }
        }
        return false;
    }

    private boolean leadsToGain(Token token) {
        return token instanceof TimeToken time && time.time().lacksYear()
                || token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB
                || is(token, NEWLY);
    }

    /** Whether a clause says who told the reporter: 记者从管委会获悉. */
    boolean tells(Span clause) {
        return TOLD.matcher(text).region(clause.start(), clause.end()).find();
    }

    /**
     * Whether a time is that of a verb, as one after 于 is (园区于1991年3月创建), and no gain is told for it (于2023年实现产值…); not
     * one that only gives a reason (由于2023年…).
     */
    boolean isOfVerb(List<Token> clause, TimeToken time) {
        int index = clause.indexOf(time);
        return index > 0
                && clause.get(index - 1) instanceof WordToken word
                && isAt(word)
                && !isGain(clause.subList(index + 1, clause.size()));
    }

    /** Whether a word is 于, or a verb that ends with it: 始建于. */
    private boolean isAt(WordToken word) {
        String said = word.of(text);
        return said.equals(AT) || said.endsWith(AT) && word.word().wordClass().isVerbal();
    }

    /** Whether words like 将 or 要 say what is to be done. */
    boolean plans(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token instanceof WordToken && words.isAny(PLANS, token.of(text)));
    }

    /**
     * Whether a clause goes on with what somebody did next, which it begins with at a position and says neither to be done by
     * now nor to be planned: (2017年团队迁回廊坊),创办了研究院.
     */
    boolean goesOn(List<Token> clause, int position) {
        return clause.get(0) instanceof WordToken verb
                && verb.span().start() == position
                && verb.word().wordClass().isVerbal()
                && clause.stream().noneMatch(token -> words.isAny(OTHER_TIME, token.of(text)));
    }

    /** Whether the last word like 将 or 已 in what a sentence says, from a semicolon on, is one for what is to be done. */
    boolean leavesPlanned(List<Token> said) {
        for (int i = said.size() - 1; i >= 0 && !is(said.get(i), ";"); i--) {
            String word = said.get(i) instanceof WordToken token ? token.of(text) : "";
            if (words.isAny(PLANS, word) || words.is(Sense.ACTUAL, word)) {
                return !words.is(Sense.ACTUAL, word);
            }
        }
        return false;
    }

    /** Whether a word is one for what is aimed at: 目标. */
    boolean isAim(Token token) {
        return token instanceof WordToken && words.is(Sense.AIM, token.of(text));
    }

    /** Whether a clause tells of what was done to a thing or comes to its end. */
    boolean isStep(List<Token> clause) {
        for (Token token : clause) {
            if (token instanceof WordToken
                    && (words.is(Sense.EVENT, token.of(text)) || words.is(Sense.COMPLETES, token.of(text)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause tells of a meeting or a signing, whose figures are of its day: 5月10日在银川举行. */
    boolean isMeeting(List<Token> clause) {
        return clause.stream().anyMatch(this::isMeeting);
    }

    boolean isMeeting(Token token) {
        return token instanceof WordToken && words.is(Sense.MEETING, token.of(text));
    }

    /** The tokens before the word for a meeting, all where there is none: 2月26日,该市举行一季度重大项目集中开工活动. */
    List<Token> beforeMeeting(List<Token> clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (isMeeting(clause.get(i))) {
                return clause.subList(0, i);
            }
        }
        return clause;
    }

    /** Whether a clause tells from when on something will be: 2027年全部投产后. */
    boolean isOnceDone(List<Token> clause) {
        return IntStream.range(1, clause.size()).anyMatch(i -> words.isOnceDone(text, clause, i));
    }

    /** Whether a token is a time, other than one that is only compared with. */
    static boolean holds(Token token) {
        return token instanceof TimeToken time && time.time().role() != Role.BASE;
    }
}
