package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** The times of a clause: which of them it speaks of, and which it passes on to the clauses after it. Immutable. */
final class ClauseTimes {

    private static final Set<String> SHARE = Set.of("占", "约占", "占到", "占据");

    private static final Set<String> TITLES = Set.of("规划", "纲要", "规划纲要");

    private static final Set<String> WHEN = Set.of("时", "之时", "之际", "期间");

    /** Whose 的 is their own: 2022年实现与软件相关的收入. */
    private static final Set<String> RELATED = Set.of("相关", "有关");

    /** What is counted that is listed, as projects are. */
    private static final Set<String> LISTED = Set.of("个", "项", "家");

    private static final Set<String> PLANNED_FOR = Set.of("计划", "拟");

    private static final Set<String> FROM = Set.of("从", "由");

    private static final Pattern RUN =
            Pattern.compile("连续(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,3})(?:余|多)?(?:年|个月|个季度)[^、]{0,12}$");

    private final String text;
    private final ClauseSense sense;
    private final ScopePatterns patterns;

    /** @param text of the article */
    ClauseTimes(String text, ClauseSense sense, ScopePatterns patterns) {
        this.text = text;
        this.sense = sense;
        this.patterns = patterns;
    }

    /** Tokens without the times that are parts of names: 2022年度科技进步奖, 在2024年世界机器人大会上. */
    List<Token> dated(List<Token> tokens) {
        List<Token> dated = new ArrayList<>(tokens);
        dated.removeIf(token -> token instanceof TimeToken
                && patterns.named()
                        .matcher(text)
                        .region(token.span().start(), text.length())
                        .useTransparentBounds(true)
                        .lookingAt());
        return dated;
    }

    /** The time of a clause that says little more, or that it ends with, as a dateline does: 本报讯(记者张三)5月10日,…. */
    Optional<TimeToken> alone(List<Token> clause) {
        Token last = null;
        int words = 0;
        for (Token token : clause) {
            if (!token.isMark()) {
                last = token;
                words++;
            }
        }
        if (last != null && ClauseSense.holds(last)) {
            return Optional.of((TimeToken) last);
        }
        return words > ClauseSense.LEAD_TOKENS ? Optional.empty() : sense.leading(clause);
    }

    /** The time that a clause without figures begins with, where it names no other. */
    Optional<TimeToken> first(List<Token> clause) {
        boolean begins = !clause.isEmpty()
                && clause.get(0) instanceof TimeToken
                && clause.stream().noneMatch(QuantityToken.class::isInstance);
        return begins ? last(dated(clause)).filter(clause.get(0)::equals) : Optional.empty();
    }

    /** The time that a clause passes on: one before its first figure, or near its beginning where it has no figure. */
    Optional<TimeToken> passedOn(List<Token> clause) {
        List<Token> before = beforeFigure(clause, 0);
        if (before.size() < clause.size()) {
            return last(before).filter(time -> !isSource(clause, clause.indexOf(time)));
        }
        boolean own = sense.isEvent(clause) && !sense.isMeeting(clause) && !sense.isOnceDone(clause) && !isWhen(clause);
        return own
                ? Optional.empty()
                : sense.leading(dated(sense.beforeMeeting(clause)))
                        .or(() -> sense.isMeeting(clause) ? ofMeeting(clause) : Optional.empty())
                        .or(() -> dateline(clause))
                        .filter(time -> isOccasion(clause) || !belongsToNoun(clause, clause.indexOf(time)));
    }

    /** The time of a meeting, else the one that what it is held for is named by: 举行三季度重点项目集中开工活动. */
    private Optional<TimeToken> ofMeeting(List<Token> clause) {
        return last(dated(sense.beforeMeeting(clause))).or(() -> last(dated(clause)));
    }

    private static List<Token> beforeFigure(List<Token> clause, int from) {
        int figure = from;
        while (figure < clause.size() && !(clause.get(figure) instanceof QuantityToken)) {
            figure++;
        }
        return clause.subList(from, figure);
    }

    /**
     * The time of the figure that a change ends with, which is that of what follows: 由2021年的160万吨增加到2023年的420万吨,增长1.6倍.
     */
    Optional<TimeToken> afterChange(List<Token> clause) {
        int first = Math.min(clause.size(), beforeFigure(clause, 0).size() + 1);
        List<Token> between = beforeFigure(clause, first);
        boolean to = first + between.size() < clause.size()
                && between.stream()
                        .map(token -> token.of(text))
                        .anyMatch(word -> word.endsWith("到") || word.endsWith("至"));
        return to
                ? between.stream()
                        .filter(ClauseSense::holds)
                        .map(TimeToken.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a clause says at which meeting what follows was agreed: 在5月16日举行的招商会上. */
    private boolean isOccasion(List<Token> clause) {
        Span span = new Span(
                clause.get(0).span().start(),
                clause.get(clause.size() - 1).span().end());
        return patterns.occasion().matcher(span.of(text)).find();
    }

    /** Whether a clause only says when what follows was: 2016年推出首款产品时,…. */
    private boolean isWhen(List<Token> clause) {
        return WHEN.contains(clause.get(clause.size() - 1).of(text));
    }

    /** The time after a bracket that a clause ends with: 本报讯(记者张三)5月10日,…. */
    private Optional<TimeToken> dateline(List<Token> clause) {
        int last = clause.size() - 1;
        boolean punctuated = last >= 0 && clause.get(last).isMark();
        int time = punctuated ? last - 1 : last;
        return time > 0 && clause.get(time - 1).isMark() && ClauseSense.holds(clause.get(time))
                ? Optional.of((TimeToken) clause.get(time))
                : Optional.empty();
    }

    /** The last time in these tokens that does not belong to a noun of theirs. */
    Optional<TimeToken> last(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (ClauseSense.holds(tokens.get(i)) && !belongsToNoun(tokens, i)) {
                return Optional.of((TimeToken) tokens.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the words before a figure say for how long it has been so, which no time around them says: 连续21个月保持20%.
     */
    boolean isRun(Span before) {
        return RUN.matcher(text).region(before.start(), before.end()).find();
    }

    /** The time of the step that the thing takes which a figure begins to describe: 80万平方米的厂房9月底封顶. */
    Optional<TimeToken> behind(List<Token> fromFigure) {
        int time = 1;
        while (time < fromFigure.size() && !ClauseSense.holds(fromFigure.get(time))) {
            Token token = fromFigure.get(time++);
            if (token instanceof QuantityToken || token.isMark()) {
                return Optional.empty();
            }
        }
        List<Token> step = fromFigure.subList(Math.min(time + 1, fromFigure.size()), fromFigure.size());
        return !sense.isStep(step) || step.stream().anyMatch(QuantityToken.class::isInstance)
                ? Optional.empty()
                : Optional.of((TimeToken) fromFigure.get(time));
    }

    /**
     * The time that what the first figure counts is planned for: 28个2024年计划开工项目. Any other year before a noun is what the
     * thing is called by (120台2005年电梯), and no time of what is told.
     */
    Optional<TimeToken> plannedFor(List<Token> tokens) {
        int figure = beforeFigure(tokens, 0).size();
        boolean planned = figure + 2 < tokens.size()
                && tokens.get(figure) instanceof QuantityToken counted
                && counted.quantity().counter() != null
                && LISTED.contains(counted.quantity().counter())
                && ClauseSense.holds(tokens.get(figure + 1))
                && PLANNED_FOR.contains(tokens.get(figure + 2).of(text))
                && !belongsToNoun(tokens, figure + 1);
        return planned ? Optional.of((TimeToken) tokens.get(figure + 1)) : Optional.empty();
    }

    /** Whether a verb stands between a time and a later 的, or a quantity right after its own 的: 由2020年的68%. */
    private boolean belongsToNoun(List<Token> tokens, int time) {
        boolean verb = false;
        if (isTitle(tokens, time)) {
            return true;
        }
        for (int i = time + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (verb && token instanceof TimeToken) {
                return false; // 二季度扭转了一季度的下滑: the 的 is the later one's.
            }
            boolean of = token instanceof WordToken
                    && token.of(text).equals("的")
                    && !RELATED.contains(tokens.get(i - 1).of(text));
            boolean whose = i == time + 1 && i + 1 < tokens.size();
            if (of && (verb || whose && (tokens.get(i + 1) instanceof QuantityToken || isFrom(tokens, time)))) {
                return !announces(tokens.subList(i, tokens.size()));
            }
            // 占全市的79%: the 的 of a share leads to a figure, and describes nothing.
            verb = !isShare(token) && (verb || isVerb(tokens, i));
        }
        return false;
    }

    /** Whether a noun is what the figures are that follow: (2013年经济发展)的主要目标是:. */
    private boolean announces(List<Token> noun) {
        int end = noun.get(noun.size() - 1).span().end();
        return end < text.length() && text.charAt(end) == ':'
                || noun.stream().anyMatch(token -> token.of(text).equals(":") || sense.isAim(token));
    }

    /** Whether a time is the name of a plan: 国家“十四五”规划中的重点城市. */
    private boolean isTitle(List<Token> tokens, int time) {
        int next = time + 1 < tokens.size() && tokens.get(time + 1).isMark() ? time + 2 : time + 1;
        return next < tokens.size() && TITLES.contains(tokens.get(next).of(text));
    }

    /** Whether a word is a verb, or one that may be a noun and describes what comes after its 的: 规划建设的园区. */
    private boolean isVerb(List<Token> tokens, int index) {
        return tokens.get(index) instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case VERB -> true;
                    case VERBAL_NOUN ->
                        index + 1 < tokens.size()
                                && tokens.get(index + 1).of(text).equals("的");
                    default -> false;
                };
    }

    /** Whether a change begins at a time: 从2018年的全国第16位跃升到…. */
    private boolean isFrom(List<Token> tokens, int time) {
        String before = time == 0 ? "" : tokens.get(time - 1).of(text);
        String said = tokens.get(time).of(text);
        return FROM.contains(before) || FROM.contains(said.substring(0, 1));
    }

    /** Whether it is only the figure that a change begins with which is of a time: 由2022年的318家|增至410家. */
    private boolean isSource(List<Token> tokens, int time) {
        Token next = tokens.get(time + 1);
        return isFrom(tokens, time)
                && (next instanceof QuantityToken || next.of(text).equals("的"));
    }

    private boolean isShare(Token token) {
        return token instanceof WordToken && SHARE.contains(token.of(text));
    }
}
