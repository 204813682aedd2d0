package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.value.Quantity;

/**
 * Tells where a word like 计划 or 目标 says that something is meant to be, and where it is a thing or a comparison.
 * Immutable.
 */
final class PlanWords {

    /** How many tokens after 目标 its figure may stand. */
    private static final int AIM_TOKENS = 4;

    private static final Set<String> COMPARED = Set.of("比", "较");

    /** What stands between a word for an aim and a list of them. */
    private static final Set<String> LEADS = Set.of("是", "为");

    private static final String LAYOUT = "规划";
    private static final String WORK = "工作";

    /** What counts how long something is to take. */
    private static final Set<String> DURATIONS = Set.of("年", "个", "个月", "月", "天");

    /** What tells of an ability: 今年生产线每小时能生产60台. */
    private static final String EVERY = "每";

    /** Units of what 将 is no object's sign for: how long, how often, how much of it. */
    private static final Set<String> NO_THINGS =
            Set.of("s", "min", "h", "d", "mo", "a", "percent", "percentage_point", "倍");

    private static final String OFTEN = "次";

    /** What is planned, or stands for 把. */
    private static final String TAKING = "将";

    private static final String DONE = "了";

    private static final Set<Sense> PLANS = Set.of(Sense.PLANNED, Sense.PLANNED_BEFORE_VERB);

    private static final Set<String> ENDS = Set.of("为", "为了", "以");

    private final String text;
    private final ScopeWords words;
    private final @Nullable LocalDate publishedAt;

    /** @param publishedAt the day that tells what is still to come; null where it is not known */
    PlanWords(String text, ScopeWords words, @Nullable LocalDate publishedAt) {
        this.text = text;
        this.words = words;
        this.publishedAt = publishedAt;
    }

    /** Whether the word at a place of a clause says that something is meant to be. */
    boolean plans(List<Token> clause, int index) {
        String word = clause.get(index).of(text);
        boolean plans = words.is(Sense.PLANNED, word)
                        && !(word.equals(TAKING) && takesObject(clause, index))
                        && !isOfWhatIsCounted(clause, index)
                || words.is(Sense.PLANNED_BEFORE_VERB, word)
                        && (precedesVerb(clause, index) || isFigured(clause, index))
                        && !isObject(clause, index)
                        && !isLaidOut(clause, index)
                        && !isDrafted(clause, index)
                        && !isProgramme(clause, index)
                        && !isWhole(clause, index)
                || words.is(Sense.MAY, word) && yields(clause, index + 1)
                || words.is(Sense.CAN, word) && isOpen(clause.subList(0, index));
        return plans && !isCompared(clause, index) && !isMeant(clause, index);
    }

    /** Whether a time that is not over yet is named in these tokens, by which something can still be: 今年能到4200家. */
    private boolean isOpen(List<Token> before) {
        return publishedAt != null
                && before.stream().noneMatch(token -> token.of(text).startsWith(EVERY))
                && before.stream()
                        .filter(ClauseSense::holds)
                        .flatMap(token -> ((TimeToken) token).time().resolve(publishedAt).stream())
                        .anyMatch(period -> period.end().isAfter(publishedAt));
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

    /** Whether 计划 is a programme whose projects are told of: “863计划”项目2项, 重点研发计划项目9项. */
    private boolean isProgramme(List<Token> clause, int index) {
        int next = index + 1;
        boolean quoted = next < clause.size() && clause.get(next).of(text).equals("”");
        int whose = quoted ? next + 1 : next;
        return index > 0
                && whose < clause.size()
                && words.is(Sense.OF_PROGRAMME, clause.get(whose).of(text))
                && (quoted || whose + 1 < clause.size() && clause.get(whose + 1) instanceof QuantityToken);
    }

    /** Whether what was planned is the whole that a share is told of: 占全年计划总投资的90%, 完成年度计划投资的八成. */
    private boolean isWhole(List<Token> clause, int index) {
        boolean part = clause.subList(0, index).stream().anyMatch(token -> words.is(Sense.PART_OF, token.of(text)));
        int of = index + 1;
        while (part && of + 1 < clause.size() && !clause.get(of).of(text).equals("的")) {
            of++;
        }
        return part && of + 1 < clause.size() && clause.get(of + 1) instanceof QuantityToken;
    }

    /** Whether what is planned is a size (计划总用地1080亩) or how many there are to be (重点项目规划53个), which follows. */
    private boolean isFigured(List<Token> clause, int index) {
        if (index + 1 < clause.size() && clause.get(index + 1) instanceof QuantityToken figure) {
            return figure.quantity().counter() != null;
        }
        return index + 1 < clause.size()
                && clause.get(index + 1) instanceof WordToken noun
                && noun.word().nominal()
                && aims(clause, index);
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

    /** Whether 规划 is what a verb right before it is done to (突出规划引领), or what was begun: 启动了产业园规划建设. */
    private boolean isObject(List<Token> clause, int index) {
        return index > 0
                && clause.get(index).of(text).equals(LAYOUT)
                && (clause.get(index - 1) instanceof WordToken word
                                && (word.word().wordClass() == WordClass.VERB
                                        || word.word().wordClass() == WordClass.ADJECTIVE)
                        || endsClause(clause, index + 2)
                                && clause.subList(0, index).stream()
                                        .anyMatch(token -> words.is(Sense.EVENT, token.of(text))));
    }

    /** Whether nothing is said from a place on but that it is work: (规划建设)工作. */
    private boolean endsClause(List<Token> clause, int index) {
        return clause.subList(Math.min(index, clause.size()), clause.size()).stream()
                .allMatch(token -> token.isMark() || token.of(text).equals(WORK));
    }

    /** Whether 将 stands for 把: 将该园区认定为…, 将数字化转型作为…, 成功将6颗卫星送入轨道, 将200名学员送进了工厂. */
    private boolean takesObject(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        if (next instanceof QuantityToken figure && isOfThings(figure) && isDone(clause, index)) {
            return true;
        }
        if (isTurned(next)) {
            return false;
        }
        return clause.subList(index + 2, clause.size()).stream().anyMatch(this::isTurned) || isNamed(next);
    }

    /** Whether a token before or after 将 says that it was done, and none before it that it is planned. */
    private boolean isDone(List<Token> clause, int index) {
        boolean done = index > 0 && words.is(Sense.DOES, clause.get(index - 1).of(text))
                || clause.subList(index + 2, clause.size()).stream()
                        .anyMatch(token -> token.of(text).equals(DONE));
        return done && clause.subList(0, index).stream().noneMatch(token -> words.isAny(PLANS, token.of(text)));
    }

    /** Whether a token is a name, a noun or a pronoun that something can be done to. */
    private boolean isNamed(Token token) {
        return token instanceof PlaceToken
                || token instanceof NameToken
                || token instanceof WordToken word
                        && (word.word().wordClass() == WordClass.PRONOUN
                                || word.word().wordClass() == WordClass.NOUN)
                        && !words.is(Sense.MANNER, word.of(text))
                        && !words.is(Sense.PLANNED_BEFORE_VERB, word.of(text));
    }

    /** Whether a figure counts or measures what is dealt with, and is not one to be reached: 将超过30家. */
    private static boolean isOfThings(QuantityToken figure) {
        Quantity quantity = figure.quantity();
        return quantity.written().start() == figure.span().start()
                && !NO_THINGS.contains(quantity.unit())
                && !OFTEN.equals(quantity.counter());
    }

    private boolean isTurned(Token token) {
        return token instanceof WordToken && words.is(Sense.TURNS_INTO, token.of(text));
    }

    /** 规划面积 is the size of what has been laid out, not a size to come. */
    private boolean isLaidOut(List<Token> clause, int index) {
        return index + 1 < clause.size()
                && words.is(Sense.LAID_OUT, clause.get(index + 1).of(text));
    }

    /** Whether 规划 is a plan on paper that something is done with: 规划完成编制和评审. */
    private boolean isDrafted(List<Token> clause, int index) {
        int verb = index + 1;
        while (verb < clause.size()
                && words.is(Sense.DRAFTED_NEXT, clause.get(verb).of(text))) {
            verb++;
        }
        return verb < clause.size()
                && clause.get(index).of(text).equals(LAYOUT)
                && words.is(Sense.DRAFTED, clause.get(verb).of(text));
    }

    /**
     * Whether a figure is what is aimed at: 营收目标22亿元, 目标规模为100亿元; not 完成目标的80%. Or a list of them: 主要目标是:,
     * 根据规划提出的目标,.
     */
    boolean aims(List<Token> clause, int index) {
        if (text.startsWith(":", clause.get(index).span().end())
                || index + 1 < clause.size()
                        && LEADS.contains(clause.get(index + 1).of(text))) {
            return true;
        }
        if (index + 1 == clause.size() || clause.get(index + 1).isMark()) {
            return index > 1 && clause.get(index - 1).of(text).equals("的") && isSet(clause.subList(0, index - 1));
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

    /** Whether an aim is set in these tokens: the verb ends them (规划提出的目标), or the figure stands in between. */
    private boolean isSet(List<Token> before) {
        boolean figure = before.stream().anyMatch(QuantityToken.class::isInstance);
        List<Token> verb = figure ? before : before.subList(before.size() - 1, before.size());
        return verb.stream().anyMatch(token -> words.is(Sense.SETS, token.of(text)));
    }

    /** Whether so many years or months stand at a place, which something is to take: 计划三年投资60亿元. */
    private boolean isDuration(List<Token> clause, int index) {
        return index + 1 < clause.size()
                && clause.get(index) instanceof WordToken number
                && number.word().wordClass() == WordClass.NUMERAL
                && DURATIONS.contains(clause.get(index + 1).of(text));
    }

    private boolean precedesVerb(List<Token> clause, int index) {
        if (index + 1 == clause.size()) {
            return false;
        }
        Token next = clause.get(index + 1);
        boolean first = index == 0;
        return next instanceof TimeToken
                || next.of(text).equals(TAKING)
                || isDuration(clause, index + 1)
                || first && next instanceof WordToken thing && thing.word().nominal()
                || next instanceof WordToken word
                        && (word.word().wordClass().isVerbal() || word.word().wordClass() == WordClass.PREPOSITION);
    }
}
