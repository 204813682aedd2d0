package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;

/**
 * When something holds that stands at a place in the article. The nearest answer counts: a time before it in its
 * clause, that of a step that its thing takes later there, one that an earlier clause of its sentence passes on, one
 * that heads the paragraph, one that heads the article. A time that says nothing, such as 目前, is an answer too: none.
 *
 * <p>A time passes nothing on that is only compared with (比2022年), that belongs to a noun (2020年落户的企业), or that
 * tells when something happened (2010年获批国家级经开区,辖区面积219平方公里).
 */
public final class PeriodScope {

    /** The rule by which a clause says its time itself. */
    public static final String OWN = "period.clause";

    /** The rule by which an earlier clause of a sentence says its time. */
    static final String SENTENCE = "period.sentence";

    /** The rule by which what was said or done at a meeting has its day. */
    public static final String OCCASION = "period.occasion";

    /** The rule by which all figures of an article are of the one time that it looks back on. */
    private static final String SOLE = "period.sole";

    /** No period. */
    public static final Scoped<Period> NONE = new Scoped<>(null, "period.none", null);

    /** How many sentences that go on with one another are followed back, with the captions between them. */
    private static final int MOST_CONTINUED = 8;

    private final Article article;
    private final ClauseSense sense;
    private final PeriodHeadings headings;
    private final ClauseTimes times;
    private final SentenceTimes handedOn;
    private final TimeReferences references;
    private final SentenceLinks links;
    private final YearsSaid years;
    private final ReportedTimes reported;
    private final MeanTimes means;
    private final LeadingTimes leads;
    private final Occasions occasions;
    private final PlanPeriods plans;
    private final Scoped<Period> sole;

    public PeriodScope(Article article, ScopeWords words) {
        this.article = article;
        this.sense = new ClauseSense(article.text(), words);
        this.headings = new PeriodHeadings(article, sense, words);
        this.times = new ClauseTimes(article.text(), sense, words.patterns());
        this.handedOn = new SentenceTimes(article, sense, times);
        this.references = new TimeReferences(article, headings, words);
        this.links = new SentenceLinks(article);
        this.years = new YearsSaid(article, headings, handedOn, references);
        this.reported = new ReportedTimes(article, sense, headings, handedOn, references, links, years);
        this.means = new MeanTimes(article, references);
        this.leads = new LeadingTimes(article, sense, times, references, years);
        BySentence<Scoped<Period>> meetings =
                new BySentence<>(article.sentences().size(), this::meetingIn);
        this.occasions = new Occasions(article, words.patterns(), meetings::of);
        this.plans = new PlanPeriods(article, sense);
        this.sole = SoleTime.of(article, sense)
                .map(period -> new Scoped<>(period, SOLE, null))
                .orElse(NONE);
    }

    /**
     * The period at a position.
     *
     * @param index of the sentence in the article
     * @param ownSubject whether the sentence names a subject of its own; a paragraph's period then does not reach it
     *     unless it stands at the head of the paragraph for all of it
     */
    public Scoped<Period> at(int index, int position, boolean ownSubject) {
        Scoped<Period> period = stated(index, position, ownSubject);
        Span said = period.span();
        Optional<TimeToken> time = said == null ? Optional.empty() : timeIn(article.sentenceAt(said.start()), said);
        SentenceReading sentence = article.sentences().get(index);
        return time.flatMap(when -> Change.at(sentence, position)
                        .map(change -> change.of(period, when))
                        .or(() -> inTurn(new TimesInTurn(sentence), period, when, position)))
                .orElse(period);
    }

    /** The period of a figure of a run whose figures are each of another time. */
    private Optional<Scoped<Period>> inTurn(TimesInTurn times, Scoped<Period> period, TimeToken time, int position) {
        Period whole = period.value();
        return times.listed(time, position)
                .map(own -> references.resolve(own, whole, period.rule()))
                .or(() -> whole == null
                        ? Optional.empty()
                        : times.year(whole, time, position)
                                .map(year -> new Scoped<>(year, period.rule(), period.span())));
    }

    private Optional<TimeToken> timeIn(int index, Span span) {
        return article.sentences().get(index).tokensIn(span).stream()
                .filter(TimeToken.class::isInstance)
                .map(TimeToken.class::cast)
                .findFirst();
    }

    private Scoped<Period> stated(int index, int position, boolean ownSubject) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> before = times.last(sentence.tokensIn(new Span(here.start(), position)));
        if (before.isPresent()) {
            return inClause(index, here, before.get(), OWN);
        }
        List<Token> behind = sentence.tokensIn(new Span(position, here.end()));
        return times.behind(behind)
                .map(time -> inClause(index, here, time, "period.behind"))
                .or(() -> inSentence(index, here))
                .or(() -> times.plannedFor(behind).map(time -> inClause(index, here, time, "period.behind")))
                .orElseGet(
                        () -> times.isRun(new Span(here.start(), position)) ? NONE : around(index, here, ownSubject));
    }

    private Scoped<Period> inClause(int index, Span clause, TimeToken time, String rule) {
        if (!time.time().lacksYear()) {
            return ofMeeting(index, time, references.resolve(time, null, rule));
        }
        Period said = references.yearSaid(time);
        return references.resolve(
                time, said == null ? around(index, clause, false).value() : said, rule);
    }

    /**
     * When something happened: a time before it in its clause, else one after it there, or one that heads its sentence
     * alone (2月26日,…). What happened at one time says nothing of when the next thing did.
     *
     * @param planned whether it has yet to happen, and so not on the day on which it was told: 7月13日,…将在三季度投产
     */
    public Scoped<Period> ofEvent(int index, int position, boolean planned) {
        SentenceReading sentence = article.sentences().get(index);
        Span here = sentence.clauseAt(position);
        Optional<TimeToken> near = times.last(times.dated(sentence.tokensIn(new Span(here.start(), position))))
                .or(() -> times.last(times.dated(sentence.tokensIn(new Span(position, here.end())))));
        if (near.isPresent()) {
            Scoped<Period> own = inClause(index, here, near.get(), OWN);
            return planned || own.value() == null || !PeriodHeadings.isLong(own.value())
                    ? own
                    : leads.alone(index, here)
                            .filter(day -> PeriodHeadings.isPartOf(day.value(), own.value()))
                            .orElse(own);
        }
        return leads.alone(index, here)
                .or(() -> planned ? Optional.empty() : leads.before(index, here, position))
                .map(day -> planned ? plans.of(day, index, position) : day)
                .orElseGet(() -> {
                    Scoped<Period> line = headings.line(index);
                    return line == null ? occasions.ofEvent(index, here.end()) : line;
                });
    }

    /**
     * When what a phrase says happened that only describes something: a time within it or right before it
     * (2021年落户园区的企业), never that of what its sentence tells of (5月7日,位于园区的企业宣布…).
     */
    public Scoped<Period> ofDescription(int index, Span phrase) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(phrase.start());
        List<Token> before = sentence.tokensIn(new Span(clause.start(), phrase.start()));
        List<Token> near = new ArrayList<>(before.subList(Math.max(0, before.size() - 1), before.size()));
        near.addAll(sentence.tokensIn(phrase));
        return times.dated(near).stream()
                .filter(ClauseSense::holds)
                .findFirst()
                .map(time -> inClause(index, clause, (TimeToken) time, OWN))
                .orElse(NONE);
    }

    /** The period of a time that the sentence names, wherever it stands. */
    public Scoped<Period> named(int index, Span time) {
        return timeIn(index, time)
                .map(token -> references.resolve(token, null, "period.named"))
                .orElse(NONE);
    }

    /** What is left of a period that was found for a figure which is only planned. */
    public Scoped<Period> ofPlan(Scoped<Period> period, int index, int position) {
        return plans.of(period, index, position);
    }

    /** The period that earlier clauses, the paragraph or the headline give to a clause. */
    private Scoped<Period> around(int index, Span here, boolean ownSubject) {
        Optional<Scoped<Period>> earlier = inSentence(index, here);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Scoped<Period> occasion = occasion(index);
        if (occasion.value() != null) {
            return occasion;
        }
        if (links.continues(index)) {
            return ofSentenceBefore(index);
        }
        SentenceReading sentence = article.sentences().get(index);
        boolean plans =
                sense.leavesPlanned(sentence.tokensIn(new Span(sentence.span().start(), here.end())));
        return (plans ? headings.work(index) : Optional.<Scoped<Period>>empty())
                .orElseGet(() -> over(index, ownSubject));
    }

    private Optional<Scoped<Period>> inSentence(int index, Span here) {
        return handedOn.earlier(index, here, time -> true)
                .map(time -> means.of(
                        here, time, ofMeeting(index, time, references.resolve(time, years.of(index, time), SENTENCE))));
    }

    private Scoped<Period> occasion(int index) {
        return occasions.ofFigure(index, article.sentences().get(index).span().end());
    }

    /** The day of a meeting, where the longer time that was found only names it: 4月24日,|2024年第一批工程举行开工仪式. */
    private Scoped<Period> ofMeeting(int index, TimeToken time, Scoped<Period> said) {
        if (said.value() == null || !PeriodHeadings.isLong(said.value())) {
            return said;
        }
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(time.span().start());
        return sense.isMeeting(sentence.tokensIn(clause))
                ? leads.alone(index, clause)
                        .filter(day -> PeriodHeadings.isPartOf(day.value(), said.value()))
                        .orElse(said)
                : said;
    }

    /** When the meeting was that a sentence tells of. */
    private Scoped<Period> meetingIn(int index) {
        return article.sentences().get(index).tokens().stream()
                .filter(sense::isMeeting)
                .map(meeting -> meetingAt(index, meeting.span()))
                .filter(period -> period.value() != null && !period.rule().equals(OCCASION))
                .findFirst()
                .orElse(NONE);
    }

    /** The time of a meeting, which is not that at which the reporter was told of it. */
    private Scoped<Period> meetingAt(int index, Span meeting) {
        Scoped<Period> time = ofEvent(index, meeting.start(), false);
        boolean told = time.span() != null && handedOn.isOfTelling(index, time.span(), meeting);
        return told ? NONE : time;
    }

    /**
     * What heads a sentence; where nothing does, and it compares with a year ago, the last time that was reported on;
     * else that of the whole article.
     */
    private Scoped<Period> over(int index, boolean ownSubject) {
        Scoped<Period> heading = headings.over(index, ownSubject);
        boolean said = heading.value() != null || heading.span() != null;
        if (said) {
            return reported.within(index, heading);
        }
        Scoped<Period> last = reported.of(index);
        return last.value() == null ? sole : last;
    }

    /** The period of the last figure of the sentence before, or of what that one goes on with. */
    private Scoped<Period> ofSentenceBefore(int index) {
        int begin = index;
        while (index - begin < MOST_CONTINUED && links.continues(begin)) {
            do {
                begin--;
            } while (begin > 0 && index - begin < MOST_CONTINUED && (links.isCaption(begin) || links.isRemark(begin)));
            Optional<TimeToken> time = handedOn.last(begin);
            if (time.isPresent()) {
                Scoped<Period> period = references.resolve(time.get(), years.of(begin, time.get()), "period.continued");
                return reported.hasFigure(begin) || period.value() == null || PeriodHeadings.isLong(period.value())
                        ? period
                        : over(begin, false);
            }
        }
        Scoped<Period> occasion = occasion(begin);
        return occasion.value() == null ? over(begin, false) : occasion;
    }

    /** Whether the text around says of a quarter at least what was done in it; what only its figures are of says less. */
    public static boolean isReportedOn(Scoped<Period> period) {
        return PeriodHeadings.isSeason(period.value()) && !period.rule().equals(SOLE);
    }
}
