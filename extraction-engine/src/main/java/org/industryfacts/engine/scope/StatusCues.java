package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Status;

/** The words and times of a clause that say whether it speaks of what is or of what is meant to be. Immutable. */
final class StatusCues {

    /** The rule by which a word like 将 plans. */
    static final String PLAN = "status.planned";

    /** The rule by which a time that is over tells of what was. */
    private static final String PAST = "status.past";

    /** The ends of some year: what is over on both is over whenever an article is published. */
    private static final LocalDate YEAR_BEGINS = LocalDate.of(2000, 1, 1);

    private static final LocalDate YEAR_ENDS = LocalDate.of(2000, 12, 31);

    /** The rule by which what comes after the end of a project is planned. */
    static final String ONCE_DONE = "status.once-done";

    /** What a word must be to say anything; most words are none of it. */
    private static final Set<Sense> CUES = Set.of(
            Sense.AFTER, Sense.AIM, Sense.PLANNED, Sense.PLANNED_BEFORE_VERB, Sense.MAY, Sense.CAN, Sense.ACTUAL);

    /** What may stand between a word for aims and the list of them: 主要目标是:. */
    private static final Set<String> LISTS = Set.of("是", "为", "如下", "包括");

    /** What a heading of aims ends with. */
    private static final String GOAL = "目标";

    /** The most tokens of a heading: (二)主要发展目标。 */
    private static final int HEADING_TOKENS = 6;

    private final String text;
    private final ScopeWords words;
    private final @Nullable LocalDate publishedAt;
    private final @Nullable LocalDate latest;
    private final PlanWords plans;

    /**
     * @param text of the article
     * @param publishedAt the day that tells what is still to come; null where it is not known
     * @param latest the beginning of the latest time that the article tells of as it was; null where it names none
     */
    StatusCues(String text, ScopeWords words, @Nullable LocalDate publishedAt, @Nullable LocalDate latest) {
        this.text = text;
        this.words = words;
        this.publishedAt = publishedAt;
        this.latest = latest;
        this.plans = new PlanWords(text, words, publishedAt);
    }

    /** What the token at a place of a clause says. */
    Optional<Scoped<Status>> at(List<Token> clause, int index) {
        Token token = clause.get(index);
        if (token instanceof TimeToken time) {
            return isSpent(clause, index) || isSource(clause, index)
                    ? Optional.empty()
                    : publishedAt == null ? ofUndated(time) : ofTime(time, publishedAt);
        } else if (token instanceof WordToken) {
            String word = token.of(text);
            if (!words.isAny(CUES, word)) {
                return Optional.empty();
            }
            if (words.isOnceDone(text, clause, index)) {
                return Optional.of(new Scoped<>(Status.PLANNED, ONCE_DONE, token.span()));
            }
            if (words.is(Sense.AIM, word) && plans.aims(clause, index)) {
                return Optional.of(new Scoped<>(Status.PLANNED, "status.aimed", token.span()));
            } else if (plans.plans(clause, index)) {
                return Optional.of(new Scoped<>(Status.PLANNED, PLAN, token.span()));
            } else if (words.is(Sense.ACTUAL, word)) {
                return Optional.of(new Scoped<>(Status.ACTUAL, "status.actual", token.span()));
            }
        }
        return Optional.empty();
    }

    /** Whether a period has not begun when the article is published. */
    boolean isAhead(Period period) {
        return publishedAt != null && period.start().isAfter(publishedAt);
    }

    /** Whether a span of time is told of as over: 一年内就举办28场, not 年底就能完成. */
    private boolean isSpent(List<Token> clause, int index) {
        return clause.get(index) instanceof TimeToken time
                && time.time().role() == Role.AHEAD
                && index + 1 < clause.size()
                && words.is(Sense.SPENT, clause.get(index + 1).of(text))
                && !(index + 2 < clause.size()
                        && words.is(Sense.ABLE, clause.get(index + 2).of(text)));
    }

    /** Whether a time is that of the figure a change begins with: 由2021年的320户增加到500户. */
    private boolean isSource(List<Token> clause, int index) {
        return index > 0
                && index + 1 < clause.size()
                && Change.SOURCES.contains(clause.get(index - 1).of(text))
                && (clause.get(index + 1) instanceof QuantityToken
                        || clause.get(index + 1).of(text).equals("的"));
    }

    /**
     * What a clause says that begins with a sum that has been done, whatever was planned before: 年度计划投资12亿元,完成11亿元,
     * 实际完成投资11亿元.
     */
    Optional<Scoped<Status>> done(List<Token> clause) {
        int verb = 0;
        while (verb < clause.size() && clause.get(verb) instanceof TimeToken) {
            verb++;
        }
        boolean really =
                verb < clause.size() && words.is(Sense.REALLY, clause.get(verb).of(text));
        verb += really ? 1 : 0;
        return verb + 1 < clause.size()
                        && (really || clause.get(verb + 1) instanceof QuantityToken)
                        && words.is(Sense.DONE, clause.get(verb).of(text))
                ? Optional.of(new Scoped<>(
                        Status.ACTUAL, "status.done", clause.get(verb).span()))
                : Optional.empty();
    }

    /**
     * Whether a clause names nobody before what is to be done, and so is of whom the one before planned it: 成立协作中心.
     * One that begins to count may count what there is, unless it says what will come of it: 完成投资90亿元.
     */
    boolean goesOn(Optional<Scoped<Status>> plan, List<Token> clause) {
        return plan.filter(said -> said.rule().equals(PLAN)).isPresent()
                && !clause.isEmpty()
                && (words.is(Sense.DONE, clause.get(0).of(text))
                        || words.is(Sense.YIELDS, clause.get(0).of(text))
                        || isVerb(clause.get(0)) && clause.stream().noneMatch(QuantityToken.class::isInstance));
    }

    /**
     * Whether a clause says nothing but how much is planned to be spent, as one of several figures of which the others
     * may be of what is there: 计划总投资548亿元,到位资金41亿元.
     */
    boolean isPlannedAmount(List<Token> clause, Scoped<Status> cue) {
        Span word = cue.span();
        if (!cue.rule().equals(PLAN) || word == null || !words.is(Sense.PLANNED_BEFORE_VERB, word.of(text))) {
            return false;
        }
        List<Token> said = clause.stream().filter(token -> !token.isMark()).toList();
        boolean spends = said.stream().anyMatch(token -> words.is(Sense.SPENDS, token.of(text)));
        return spends
                && said.get(said.size() - 1) instanceof QuantityToken
                && said.subList(0, said.size() - 1).stream()
                        .allMatch(token -> token instanceof TimeToken
                                || token.span().equals(word)
                                || words.is(Sense.SPENDS, token.of(text)));
    }

    /** Whether a clause tells what came of a plan to spend: 区外|到位|资金19亿元, but not 建设标准厂房5万平方米 or 同比增长25%. */
    boolean tellsOutcome(List<Token> clause) {
        return clause.stream().anyMatch(token -> words.is(Sense.TURNED_OUT, token.of(text)));
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass().isVerbal();
    }

    /** Whether a sentence ends with what is aimed at, and so heads what follows: 发展目标。 */
    boolean announceAims(SentenceReading sentence) {
        List<Token> said = new ArrayList<>(
                sentence.tokens().stream().filter(token -> !token.isMark()).toList());
        if (!said.isEmpty() && LISTS.contains(said.get(said.size() - 1).of(text))) {
            said.remove(said.size() - 1);
        }
        boolean heads = said.size() <= HEADING_TOKENS
                || text.startsWith(":", sentence.span().end() - 1);
        return !said.isEmpty()
                && heads
                && said.get(said.size() - 1).of(text).equals(GOAL)
                && said.stream().noneMatch(token -> words.is(Sense.COMPLETES, token.of(text)));
    }

    /**
     * Where the day of publication is not known, what says itself that it is ahead tells of a plan (未来五年), and a year
     * by which something is to be if it is later than any that the article tells of. 去年 is over on whatever day.
     */
    private Optional<Scoped<Status>> ofUndated(TimeToken time) {
        if (isOverOn(YEAR_BEGINS, time) && isOverOn(YEAR_ENDS, time)) {
            return Optional.of(new Scoped<>(Status.ACTUAL, PAST, time.span()));
        }
        boolean ahead = time.time().role() == Role.AHEAD || time.time().role() == Role.BY && isAheadOfAll(time);
        return ahead ? Optional.of(new Scoped<>(Status.PLANNED, "status.future", time.span())) : Optional.empty();
    }

    private static boolean isOverOn(LocalDate day, TimeToken time) {
        return time.time().role() != Role.BASE
                && time.time().resolve(null).isEmpty()
                && time.time()
                        .resolve(day)
                        .filter(period -> period.end().isBefore(day))
                        .isPresent();
    }

    private boolean isAheadOfAll(TimeToken time) {
        return time.time()
                .resolve(null)
                .filter(period -> latest == null || period.start().isAfter(latest))
                .isPresent();
    }

    private static Optional<Scoped<Status>> ofTime(TimeToken time, LocalDate publishedAt) {
        Role role = time.time().role();
        Optional<Period> period = time.time().resolve(publishedAt);
        boolean ahead = role == Role.AHEAD
                || period.isPresent()
                        && (period.get().start().isAfter(publishedAt)
                                || role == Role.BY && period.get().end().isAfter(publishedAt));
        if (ahead) {
            return Optional.of(new Scoped<>(Status.PLANNED, "status.future", time.span()));
        }
        boolean passed =
                role != Role.BASE && period.isPresent() && period.get().end().isBefore(publishedAt);
        return passed ? Optional.of(new Scoped<>(Status.ACTUAL, PAST, time.span())) : Optional.empty();
    }
}
