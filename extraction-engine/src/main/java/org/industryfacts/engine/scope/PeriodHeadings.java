package org.industryfacts.engine.scope;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Headline;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Role;
import org.industryfacts.engine.value.TimeExpression;
import org.industryfacts.fact.CalendarUnit;
import org.industryfacts.fact.Period;

/** The period that the beginning of a paragraph, the head of a list or the headline states for what stands under it. */
final class PeriodHeadings {

    /** How many sentences under a headline may say its time in full. */
    private static final int LEAD_SENTENCES = 3;

    /** How many clauses of a sentence may come to what its time is. */
    private static final int LEAD_CLAUSES = 2;

    /** A year that is spoken of itself, and so is that of all that follows: 2026年是开局之年. */
    private static final Pattern YEAR_IS = Pattern.compile("\\s*20\\d{2}年也?是");

    private static final int PLAN_YEARS = 5;

    private static final int SEASON_DAYS = 88;

    /** How many months of a year people look back on the one before. */
    private static final int LOOKING_BACK = 3;

    private final Article article;
    private final ClauseSense sense;
    private final ScopeWords words;
    private final Paragraphs paragraphs;
    private final TimeLines lines;
    private final BySentence<Scoped<Period>> overOwn;
    private final BySentence<Scoped<Period>> overOthers;

    PeriodHeadings(Article article, ClauseSense sense, ScopeWords words) {
        this.article = article;
        this.sense = sense;
        this.words = words;
        this.paragraphs = new Paragraphs(article);
        this.lines = new TimeLines(article);
        int sentences = article.sentences().size();
        this.overOwn = new BySentence<>(sentences, index -> find(index, true));
        this.overOthers = new BySentence<>(sentences, index -> find(index, false));
    }

    /**
     * The period of what stands in a sentence that says none.
     *
     * @param ownSubject whether the sentence names a subject of its own, which the first sentence of the paragraph,
     *     where it has figures itself, does not speak of
     */
    Scoped<Period> over(int index, boolean ownSubject) {
        return (ownSubject ? overOwn : overOthers).of(index);
    }

    private Scoped<Period> find(int index, boolean ownSubject) {
        int first = paragraphs.firstOf(index);
        Scoped<Period> paragraph = first < index ? stated(first, ownSubject) : null;
        if (paragraph != null) {
            return paragraph;
        }
        Scoped<Period> list = list(first);
        return list == null ? year(index) : list;
    }

    /** The period of the part of the article that a sentence stands in. */
    Scoped<Period> year(int index) {
        Scoped<Period> alone = lines.over(index);
        return alone == null ? headline(index) : alone;
    }

    /** The period of the last line before that says a time and nothing else; null where none does. */
    @Nullable
    Scoped<Period> line(int index) {
        return lines.over(index);
    }

    private @Nullable Scoped<Period> stated(int first, boolean ownSubject) {
        SentenceReading head = article.sentences().get(first);
        Optional<TimeToken> time = heading(head);
        boolean figures = head.tokens().stream().anyMatch(QuantityToken.class::isInstance);
        return time.isEmpty() || figures && ownSubject && !isYear(first) ? null : period(time.get(), first);
    }

    /** Whether a sentence speaks of a year itself. */
    private boolean isYear(int index) {
        return YEAR_IS.matcher(article.sentences().get(index).span().of(article.text()))
                .lookingAt();
    }

    private @Nullable Scoped<Period> period(TimeToken time, int index) {
        Period context = time.time().lacksYear() ? headline(index).value() : null;
        Period period = time.time().resolve(article.publishedAt(), context).orElse(null);
        if (period == null && isPast(time)) {
            return past(time, index);
        }
        return period == null || isLong(period) ? new Scoped<>(period, "period.paragraph", time.span()) : null;
    }

    /** The period of the sentence that leads to a list of paragraphs, one of which begins here: 2022年,要抓好以下工作:. */
    private @Nullable Scoped<Period> list(int first) {
        int begin = paragraphs.leadOf(first);
        int lead = begin == first ? -1 : paragraphs.lastOf(begin);
        if (lead < 0) {
            return null;
        }
        Optional<TimeToken> time = isLead(lead)
                ? heading(article.sentences().get(lead)).or(() -> named(lead))
                : heading(article.sentences().get(begin)).filter(by -> by.time().role() == Role.BY || isYear(begin));
        return time.isEmpty() ? null : period(time.get(), lead);
    }

    /**
     * The year of the plan that leads to paragraphs of work, which is that of what these plan, but not of what is there
     * already: 2025年,该市将扩大投资。|加快项目建设。力争…. Empty where none does.
     */
    Optional<Scoped<Period>> work(int index) {
        int lead = paragraphs.leadOfWork(paragraphs.firstOf(index));
        return lead < 0 || !sense.plans(article.sentences().get(lead).tokens())
                ? Optional.empty()
                : heading(article.sentences().get(lead))
                        .filter(time -> time.time().beginsWithYear())
                        .map(time -> period(time, lead))
                        .filter(year -> isSeason(year.value()));
    }

    /** The time that a sentence names last, which is that of the list it leads to: “十四五”发展的五大目标:. */
    private Optional<TimeToken> named(int lead) {
        return article.sentences().get(lead).tokens().stream()
                .filter(ClauseSense::holds)
                .map(TimeToken.class::cast)
                .reduce((earlier, later) -> later);
    }

    /** Whether a time says only that it is the year, or the five years, which a heading names: 一年来. */
    boolean isPast(TimeToken time) {
        return words.is(Sense.PAST_YEAR, time.span().of(article.text())) || isPastPlan(time);
    }

    private boolean isPastPlan(TimeToken time) {
        return words.is(Sense.PAST_PLAN, time.span().of(article.text()));
    }

    /**
     * What such a time denotes in a sentence; none where the heading is of a year, and it is of five, or of several.
     */
    Scoped<Period> past(TimeToken time, int index) {
        Scoped<Period> year = year(index);
        if (year.value() == null && words.is(Sense.LAST_YEAR, time.span().of(article.text()))) {
            return new Scoped<>(yearBefore(), "period.past", time.span());
        }
        boolean fits = year.value() == null
                || isPastPlan(time)
                        == (year.value().end().getYear() - year.value().start().getYear() == PLAN_YEARS - 1);
        return fits ? year : new Scoped<>(null, "period.none", time.span());
    }

    /** The year before the article, where it is told in the first months of the next. */
    private @Nullable Period yearBefore() {
        LocalDate published = article.publishedAt();
        return published == null || published.getMonthValue() > LOOKING_BACK
                ? null
                : Period.of(CalendarUnit.year(published.getYear() - 1));
    }

    private boolean isLead(int index) {
        return article.sentences().get(index).span().of(article.text()).endsWith(":");
    }

    /** The period that a heading names for all that stands under it: 2023年国民经济和社会发展统计公报. */
    Scoped<Period> headline(int index) {
        Headline heading = article.headlineOf(index);
        return of(heading, heading.times());
    }

    /** The same where the heading need not be that of a report: 一季度某产业增加值增长39%. */
    Scoped<Period> ofNamed(int index) {
        Headline heading = article.headlineOf(index);
        return of(heading, heading.named());
    }

    private Scoped<Period> of(Headline heading, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.role() == Role.AT || time.role() == Role.RANGE)
                .flatMap(time -> time.resolve(article.publishedAt()).stream())
                .filter(PeriodHeadings::isLong)
                .findFirst()
                .map(period -> new Scoped<>(inFull(period, heading), "period.headline", null))
                .orElse(PeriodScope.NONE);
    }

    /** Headlines are short: 三季度 over a text that begins with 前三季度 means all three. */
    private Period inFull(Period period, Headline heading) {
        return article.sentences().stream()
                .skip(heading.sentence())
                .limit(LEAD_SENTENCES)
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(ClauseSense::holds)
                .flatMap(token -> ((TimeToken) token).time().resolve(article.publishedAt()).stream())
                .filter(said -> said.end().equals(period.end())
                        && said.start().isBefore(period.start())
                        && said.start().getYear() == period.start().getYear())
                .findFirst()
                .orElse(period);
    }

    /** The time that a sentence begins with, in its first or second clause, or after it says who told the reporter. */
    private Optional<TimeToken> heading(SentenceReading sentence) {
        List<Span> clauses = sentence.sentence().clauses();
        int told = afterTold(clauses);
        for (Span clause : clauses.subList(told, clauses.size()).stream()
                .limit(LEAD_CLAUSES)
                .toList()) {
            List<Token> tokens = sentence.tokensIn(clause);
            Optional<TimeToken> time = sense.leading(tokens);
            if (time.isPresent()) {
                boolean since = told > 0 && time.get().time().role() == Role.SINCE;
                boolean event =
                        sense.isEvent(tokens) || sense.isOfVerb(tokens, time.get()) || isOfEvent(sentence, clause);
                return since || event ? Optional.empty() : time;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a time that is a clause of its own is that of what happened, and no figures are told for it:
     * 2021年,公司落户园区.
     */
    private boolean isOfEvent(SentenceReading sentence, Span time) {
        List<Span> clauses = sentence.sentence().clauses();
        int next = clauses.indexOf(time) + 1;
        boolean alone = sentence.tokensIn(time).stream()
                        .filter(token -> !token.isMark())
                        .count()
                == 1;
        return alone
                && next < clauses.size()
                && sense.isBeginning(sentence.tokensIn(clauses.get(next)))
                && sentence.tokens().stream().noneMatch(QuantityToken.class::isInstance);
    }

    /** How many clauses come before what the reporter was told: 近日,记者从工信局获悉,|上半年,…. */
    private int afterTold(List<Span> clauses) {
        for (int i = 0; i < Math.min(LEAD_CLAUSES, clauses.size()); i++) {
            if (sense.tells(clauses.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a period is longer than a day, as those are that figures are reported for. */
    static boolean isLong(Period period) {
        return !period.start().equals(period.end());
    }

    /** Whether a period is a quarter at least, as those are that all is reported of. */
    static boolean isSeason(@Nullable Period period) {
        return period != null && ChronoUnit.DAYS.between(period.start(), period.end()) >= SEASON_DAYS;
    }

    /** Whether a period is a part of a long one, which then only names something of it: 3月16日,一季度项目集中|开工. */
    static boolean isPartOf(@Nullable Period part, @Nullable Period period) {
        return part != null
                && period != null
                && isLong(period)
                && !part.equals(period)
                && !part.start().isBefore(period.start())
                && !part.end().isAfter(period.end());
    }
}
