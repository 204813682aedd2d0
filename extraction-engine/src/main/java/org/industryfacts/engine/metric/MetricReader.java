package org.industryfacts.engine.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.fact.FactDraft.Step;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.scope.PeriodScope;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.scope.Scopes;
import org.industryfacts.engine.scope.SentenceLinks;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Status;

/** Reads the metric facts of one article. Made for that article; not for use by several threads. */
final class MetricReader {

    /** How far 规划 may stand before the words by a figure: 规划近|3000亩产业园. */
    private static final int LAID_OUT_BEFORE = 3;

    private final Article article;
    private final Scopes scopes;
    private final SentenceLinks links;
    private final FigureRules rules;
    private final MetricSubjects owners;
    private final IndicatorWords words;

    MetricReader(
            Article article,
            List<Rule> rules,
            IndicatorOwners owners,
            IndicatorWords words,
            NoMetrics none,
            Scopes scopes,
            KnownThings known) {
        this.article = article;
        this.scopes = scopes;
        this.links = new SentenceLinks(article);
        this.rules = new FigureRules(rules, none, scopes.subjects(), owners, words);
        this.owners = new MetricSubjects(article, scopes.subjects(), owners, words, known);
        this.words = words;
    }

    List<FactDraft> read() {
        List<List<Figure>> figures = new ArrayList<>();
        List<Figure> before = List.of();
        for (int i = 0; i < article.sentences().size(); i++) {
            int index = i;
            SentenceReading sentence = article.sentences().get(i);
            String detailed = links.details(i) ? lastMeasured(before) : null;
            before = new SentenceFigures(i, sentence, rules, scopes.subjects(), owners, words, detailed).read();
            figures.add(before.stream()
                    .filter(figure -> !scopes.denials()
                            .asks(index, figure.quantity().span().start()))
                    .toList());
        }
        return drafts(figures);
    }

    /** @param figures by sentence */
    private List<FactDraft> drafts(List<List<Figure>> figures) {
        PrevailingSubject prevailing =
                PrevailingSubject.of(figures.stream().flatMap(List::stream).toList(), owners);
        List<FactDraft> drafts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            SentenceReading sentence = article.sentences().get(i);
            for (Figure figure : figures.get(i)) {
                drafts.add(draft(
                        i, sentence, prevailing.instead(figure).map(figure::of).orElse(figure)));
            }
        }
        return drafts;
    }

    /** What the last of some figures measures that tells how much there is of it, not how much more or what part. */
    private static @Nullable String lastMeasured(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !figure.quantity().isRatio())
                .reduce((earlier, later) -> later)
                .map(figure -> figure.metric().indicator())
                .orElse(null);
    }

    private FactDraft draft(int index, SentenceReading sentence, Figure figure) {
        Subject subject = figure.subject();
        Span match = figure.match().span();
        int position = figure.quantity().span().start();
        boolean ownSubject = subject != null && sentence.span().contains(subject.span());
        Scoped<Period> told = told(index, position, subject, ownSubject);
        Scoped<Status> status = status(index, figure, told);
        Scoped<Period> period =
                status.value() == Status.PLANNED ? scopes.periods().ofPlan(told, index, position) : told;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(figure.match().rule().id(), match));
        if (subject != null) {
            steps.add(new Step(subject.rule(), subject.span()));
        }
        addStep(steps, period);
        addStep(steps, status);
        return new FactDraft(
                figure.metric(),
                status.value() == null ? Status.ACTUAL : status.value(),
                period.value(),
                subject == null ? scopes.regions().at(position) : subject.regions(),
                subject == null || subject.id() == null ? Map.of() : Map.of("subject", subject.id()),
                evidence(sentence, match, subject),
                sentence.span(),
                steps);
    }

    /** What the words around a figure say of its status, but for the area that a plan lays out. */
    private Scoped<Status> status(int index, Figure figure, Scoped<Period> told) {
        Span match = figure.match().span();
        int from = Math.max(
                article.sentences().get(index).clauseAt(match.start()).start(), match.start() - LAID_OUT_BEFORE);
        String said = new Span(from, match.end()).of(article.text());
        return figure.metric().indicator() != null
                        && words.isLaidOut(said, figure.quantity().unit())
                ? new Scoped<>(Status.PLANNED, "status.laid-out", figure.match().span())
                : scopes.statuses().at(index, figure.quantity().span().start(), told);
    }

    /**
     * What the words around a figure say of its time: the day of a meeting is that of the sums which were agreed on there,
     * and not of how large a thing is that has a name.
     */
    private Scoped<Period> told(int index, int position, @Nullable Subject subject, boolean own) {
        Scoped<Period> told = scopes.periods().at(index, position, own);
        boolean meeting = told.rule().equals(PeriodScope.OCCASION);
        return meeting && own && subject.kind() == Subject.Kind.NAME ? PeriodScope.NONE : told;
    }

    private static void addStep(List<Step> steps, Scoped<?> scoped) {
        Span span = scoped.span();
        if (span != null) {
            steps.add(new Step(scoped.rule(), span));
        }
    }

    /** What the rule read, from the subject on where that stands before it in the same clause. */
    private static Span evidence(SentenceReading sentence, Span match, @Nullable Subject subject) {
        Span clause = sentence.clauseAt(match.start());
        boolean near = subject != null
                && clause.contains(subject.span())
                && subject.span().start() < match.start();
        return near ? new Span(subject.span().start(), match.end()) : match;
    }
}
