package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.value.Role;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Status;

/** The words and times of a clause that say whether it speaks of what is or of what is meant to be. Immutable. */
final class StatusCues {

    /** The rule by which a word like 将 plans. */
    static final String PLAN = "status.planned";

    /** The rule by which what comes after the end of a project is planned. */
    static final String ONCE_DONE = "status.once-done";

    /** How many tokens after 目标 its figure may stand. */
    private static final int AIM_TOKENS = 4;

    private static final Set<String> COMPARED = Set.of("比", "较");

    /** What a heading of aims ends with. */
    private static final String GOAL = "目标";

    /** The most tokens of a heading: (二)主要发展目标。 */
    private static final int HEADING_TOKENS = 6;

    /** What stands between a word for an aim and a list of them. */
    private static final Set<String> LEADS = Set.of("是", "为");

    private static final Set<String> ENDS = Set.of("为", "为了", "以");

    private final String text;
    private final ScopeWords words;
    private final @Nullable LocalDate publishedAt;

    /**
     * @param text of the article
     * @param publishedAt the day that tells what is still to come; null where it is not known
     */
    StatusCues(String text, ScopeWords words, @Nullable LocalDate publishedAt) {
        this.text = text;
        this.words = words;
        this.publishedAt = publishedAt;
    }

    /** What the token at a place of a clause says. */
    Optional<Scoped<Status>> at(List<Token> clause, int index) {
        Token token = clause.get(index);
        if (token instanceof TimeToken time) {
            return publishedAt == null || isSpent(clause, index) || isSource(clause, index)
                    ? Optional.empty()
                    : ofTime(time, publishedAt);
        } else if (token instanceof WordToken) {
            String word = token.of(text);
            if (words.isOnceDone(text, clause, index)) {
                return Optional.of(new Scoped<>(Status.PLANNED, ONCE_DONE, token.span()));
            }
            if (words.is(Sense.AIM, word) && isAimedAt(clause, index)) {
                return Optional.of(new Scoped<>(Status.PLANNED, "status.aimed", token.span()));
            } else if (isPlan(clause, index, word)) {
                return Optional.of(new Scoped<>(Status.PLANNED, PLAN, token.span()));
            } else if (words.is(Sense.ACTUAL, word)) {
                return Optional.of(new Scoped<>(Status.ACTUAL, "status.actual", token.span()));
            }
        }
        return Optional.empty();
    }

    /** Whether a span of time is told of as over: 一年内就举办28场. */
    private boolean isSpent(List<Token> clause, int index) {
        return clause.get(index) instanceof TimeToken time
                && time.time().role() == Role.AHEAD
                && index + 1 < clause.size()
                && words.is(Sense.SPENT, clause.get(index + 1).of(text));
    }

    /** Whether a time is that of the figure a change begins with: 由2021年的320户增加到500户. */
    private boolean isSource(List<Token> clause, int index) {
        return index > 0
                && index + 1 < clause.size()
                && Change.SOURCES.contains(clause.get(index - 1).of(text))
                && (clause.get(index + 1) instanceof QuantityToken
                        || clause.get(index + 1).of(text).equals("的"));
    }

    /** What a clause says that begins with a sum that has been done, whatever was planned before: 年度计划投资12亿元,完成11亿元. */
    Optional<Scoped<Status>> done(List<Token> clause) {
        int verb = 0;
        while (verb < clause.size() && clause.get(verb) instanceof TimeToken) {
            verb++;
        }
        return verb + 1 < clause.size()
                        && clause.get(verb + 1) instanceof QuantityToken
                        && words.is(Sense.DONE, clause.get(verb).of(text))
                ? Optional.of(new Scoped<>(
                        Status.ACTUAL, "status.done", clause.get(verb).span()))
                : Optional.empty();
    }

    /** Whether a sentence ends with what is aimed at, and so heads what follows: 发展目标。 */
    boolean announceAims(SentenceReading sentence) {
        List<Token> said =
                sentence.tokens().stream().filter(token -> !token.isMark()).toList();
        boolean heads = said.size() <= HEADING_TOKENS
                || text.startsWith(":", sentence.span().end() - 1);
        return !said.isEmpty()
                && heads
                && said.get(said.size() - 1).of(text).equals(GOAL)
                && said.stream().noneMatch(token -> words.is(Sense.COMPLETES, token.of(text)));
    }

    private boolean isPlan(List<Token> clause, int index, String word) {
        boolean plans = words.is(Sense.PLANNED, word)
                        && !(word.equals("将") && takesObject(clause, index))
                        && !isOfWhatIsCounted(clause, index)
                || words.is(Sense.PLANNED_BEFORE_VERB, word)
                        && (precedesVerb(clause, index) || isFigured(clause, index))
                        && !isObject(clause, index)
                        && !isLaidOut(clause, index)
                || words.is(Sense.MAY, word) && yields(clause, index + 1);
        return plans && !isCompared(clause, index) && !isMeant(clause, index);
    }

    /** Whether what a project will yield is said from a place on: (可)年新增产值2亿元. */
    private boolean yields(List<Token> clause, int index) {
        int verb = index < clause.size()
                        && words.is(Sense.YEARLY, clause.get(index).of(text))
                ? index + 1
                : index;
        return verb < clause.size() && words.is(Sense.YIELDS, clause.get(verb).of(text));
    }

    /** Whether a word says to what end something is done, or describes what was got by it: 为确保…, 新争取的产能. */
    private boolean isMeant(List<Token> clause, int index) {
        return index > 0 && ENDS.contains(clause.get(index - 1).of(text))
                || index + 1 < clause.size() && clause.get(index + 1).of(text).equals("的");
    }

    /** Whether what is planned is a size, which follows: 计划总用地1080亩. */
    private boolean isFigured(List<Token> clause, int index) {
        return index + 1 < clause.size()
                && clause.get(index + 1) instanceof WordToken noun
                && noun.word().nominal()
                && isAimedAt(clause, index);
    }

    /** Whether a word is what a figure is compared with: 低于预期, 比计划工期提前40天. */
    private boolean isCompared(List<Token> clause, int index) {
        String before = index == 0 ? "" : clause.get(index - 1).of(text);
        return before.endsWith("于") || COMPARED.contains(before);
    }

    /** Whether it only describes what was counted before it: 45户拟配套企业. */
    private boolean isOfWhatIsCounted(List<Token> clause, int index) {
        return index > 0 && clause.get(index).of(text).equals("拟") && clause.get(index - 1) instanceof QuantityToken;
    }

    /** Whether 规划 is what a verb right before it is done to: 突出规划引领. */
    private boolean isObject(List<Token> clause, int index) {
        return index > 0
                && clause.get(index).of(text).equals("规划")
                && clause.get(index - 1) instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB || word.word().wordClass() == WordClass.ADJECTIVE);
    }

    /** Whether 将 stands for 把: 将该园区认定为…, 将数字化转型作为…. */
    private boolean takesObject(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        if (isTurned(next)) {
            return false;
        }
        if (clause.subList(index + 2, clause.size()).stream().anyMatch(this::isTurned)) {
            return true;
        }
        return next instanceof PlaceToken
                || next instanceof NameToken
                || next instanceof WordToken word
                        && (word.word().wordClass() == WordClass.PRONOUN
                                || word.word().wordClass() == WordClass.NOUN)
                        && !words.is(Sense.MANNER, word.of(text))
                        && !words.is(Sense.PLANNED_BEFORE_VERB, word.of(text));
    }

    private boolean isTurned(Token token) {
        return token instanceof WordToken && words.is(Sense.TURNS_INTO, token.of(text));
    }

    /** 规划面积 is the size of what has been laid out, not a size to come. */
    private boolean isLaidOut(List<Token> clause, int index) {
        return index + 1 < clause.size()
                && words.is(Sense.LAID_OUT, clause.get(index + 1).of(text));
    }

    /**
     * Whether a figure is what is aimed at: 营收目标22亿元, 目标规模为100亿元; not 完成目标的80%. Or a list of them: 主要目标是:,
     * 根据规划提出的目标,.
     */
    private boolean isAimedAt(List<Token> clause, int index) {
        if (text.startsWith(":", clause.get(index).span().end())
                || index + 1 < clause.size()
                        && LEADS.contains(clause.get(index + 1).of(text))) {
            return true;
        }
        if (index + 1 == clause.size()) {
            return index > 1
                    && clause.get(index - 1).of(text).equals("的")
                    && words.is(Sense.SETS, clause.get(index - 2).of(text));
        }
        for (int i = index + 1; i < Math.min(clause.size(), index + AIM_TOKENS); i++) {
            if (clause.get(i) instanceof QuantityToken) {
                return true;
            } else if (clause.get(i).of(text).equals("的")) {
                return false;
            }
        }
        return false;
    }

    private static boolean precedesVerb(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        boolean first = index == 0;
        return next instanceof TimeToken
                || first && next instanceof WordToken thing && thing.word().nominal()
                || next instanceof WordToken word
                        && (word.word().wordClass() == WordClass.VERB
                                || word.word().wordClass() == WordClass.VERBAL_NOUN
                                || word.word().wordClass() == WordClass.PREPOSITION);
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
        return passed ? Optional.of(new Scoped<>(Status.ACTUAL, "status.past", time.span())) : Optional.empty();
    }
}
