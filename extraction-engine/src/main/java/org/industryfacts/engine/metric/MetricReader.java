package org.industryfacts.engine.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.fact.FactDraft.Step;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.scope.PeriodScope;
import org.industryfacts.engine.scope.RegionScope;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.scope.Scopes;
import org.industryfacts.engine.scope.StatusScope;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.SubjectScope;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots.Metric;
import org.industryfacts.fact.Status;

/** Reads the metric facts of one article. Made for that article; not for use by several threads. */
final class MetricReader {

    private final Article article;
    private final List<Rule> rules;
    private final MetricSubjects owners;
    private final IndicatorWords words;
    private final NoMetrics none;
    private final SubjectScope subjects;
    private final PeriodScope periods;
    private final StatusScope statuses;
    private final RegionScope regions;

    MetricReader(
            Article article,
            List<Rule> rules,
            IndicatorOwners owners,
            IndicatorWords words,
            NoMetrics none,
            Scopes scopes,
            Topics topics) {
        this.words = words;
        this.none = none;
        this.article = article;
        this.owners = new MetricSubjects(article, scopes.subjects(), owners, topics);
        this.rules = rules;
        this.regions = scopes.regions();
        this.subjects = scopes.subjects();
        this.periods = scopes.periods();
        this.statuses = scopes.statuses();
    }

    List<FactDraft> read() {
        List<FactDraft> drafts = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            readSentence(i, drafts);
        }
        return drafts;
    }

    private void readSentence(int index, List<FactDraft> drafts) {
        SentenceReading sentence = article.sentences().get(index);
        RuleMatcher matcher = new RuleMatcher(sentence);
        FigureRuns runs = new FigureRuns(sentence, article.text());
        List<Metric> said = new ArrayList<>();
        Reading before = null;
        for (Token token : sentence.tokens()) {
            if (token instanceof QuantityToken quantity && !none.test(sentence, quantity.quantity())) {
                Optional<RuleMatch> match =
                        firstMatch(index, matcher, quantity.span().start());
                if (match.isPresent()) {
                    Reading reading = read(index, quantity.quantity(), match.get(), matcher, runs, before);
                    if (said.stream().noneMatch(exact -> rounds(reading.metric(), exact))) {
                        drafts.add(reading.draft());
                        said.add(reading.metric());
                        before = reading;
                    }
                }
            }
        }
    }

    private Optional<RuleMatch> firstMatch(int index, RuleMatcher matcher, int position) {
        for (Rule rule : rules) {
            Optional<RuleMatch> match = matcher.match(rule, position);
            if (match.isPresent() && holds(index, match.get())) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** What a quantity gave, for those after it in the sentence that leave something out. */
    private record Reading(
            FactDraft draft,
            Metric metric,
            Emission emission,
            Quantity quantity,
            @Nullable Subject subject) {}

    /** Whether a figure only says again, in round numbers, what an exact one said: 达1039亿元,首次突破千亿元. */
    private static boolean rounds(Metric metric, Metric exact) {
        return metric.comparator() == Comparator.GT
                && metric.measure() == exact.measure()
                && metric.decimals() < exact.decimals()
                && Objects.equals(metric.indicator(), exact.indicator())
                && metric.unit().equals(exact.unit())
                && metric.value().compareTo(exact.value()) <= 0;
    }

    private Reading read(
            int index,
            Quantity quantity,
            RuleMatch match,
            RuleMatcher matcher,
            FigureRuns runs,
            @Nullable Reading before) {
        boolean listed = before != null && runs.goesOn(before.quantity().span(), quantity.span());
        Emission emission = listed ? before.emission() : Emission.of(match.rule());
        Optional<Span> indicator = indicatorSpan(match);
        Optional<Span> item = runs.itemOf(quantity.span());
        if (indicator.isEmpty() || item.isPresent() && endsAlike(index, indicator.get(), item.get())) {
            indicator = item.or(() -> afterRun(index, matcher, runs.lastOf(quantity.span())));
        }
        Optional<Subject> subject = match.phrase("subject").map(phrase -> subjects.of(index, phrase));
        if (subject.isEmpty() && indicator.isPresent()) {
            // A name that stands where an indicator does says whose the quantity is: 公司从6人发展到80人.
            subject = subjects.namedBy(index, indicator.get()).filter(named -> named.span()
                    .equals(match.phrase("indicator").orElse(null)));
            indicator = subject.isPresent() ? Optional.empty() : indicator;
        }
        if (subject.isEmpty() && indicator.isPresent()) {
            subject = subjects.possessor(index, indicator.get());
            indicator = subject.isPresent() ? indicator.map(subjects::possessed) : indicator;
        }
        boolean continues =
                before != null && (listed || emission.continues()) && indicator.isEmpty() && subject.isEmpty();
        if (subject.isEmpty()) {
            int start = Math.min(
                    indicator.orElse(match.span()).start(), quantity.span().start());
            subject = continues
                    ? Optional.ofNullable(before.subject())
                    : owners.at(
                            index,
                            start,
                            indicator.map(span -> span.of(article.text())).orElse(""),
                            quantity.unit(),
                            before == null
                                    ? null
                                    : new Said(
                                            before.subject(), before.quantity().span()));
        }
        String words = indicator
                .map(span -> span.of(article.text()))
                .orElse(continues ? before.metric().indicator() : null);
        Metric metric = metric(article.sentences().get(index), quantity, emission, subject.orElse(null), words);
        return new Reading(
                draft(index, quantity, match, subject.orElse(null), metric),
                metric,
                emission,
                quantity,
                subject.orElse(null));
    }

    /** Whether an indicator is the list that an item is of. */
    private boolean endsAlike(int index, Span indicator, Span item) {
        return indicator.contains(item)
                || article.sentences().get(index).listsBefore(indicator.end()).stream()
                        .anyMatch(list -> list.items().contains(item));
    }

    /** What stands after the last figure of a run and is said of them all: 65家和56家上市公司. */
    private Optional<Span> afterRun(int index, RuleMatcher matcher, Optional<Span> last) {
        return last.flatMap(figure -> firstMatch(index, matcher, figure.start())
                .flatMap(MetricReader::indicator)
                .filter(indicator -> indicator.start() >= figure.end()));
    }

    /** Whether what stands after a figure is a thing, where the rule asks for one: 10GWh电池项目, but not 10GWh电池. */
    private boolean holds(int index, RuleMatch match) {
        return match.emitted("owner").isEmpty()
                || match.phrase("subject")
                        .filter(phrase -> owners.isThing(subjects.of(index, phrase)))
                        .isPresent();
    }

    private Optional<Span> indicatorSpan(RuleMatch match) {
        return indicator(match)
                .map(span -> span.of(article.text()).endsWith("的") ? new Span(span.start(), span.end() - 1) : span)
                .filter(span -> !span.isEmpty());
    }

    /** The indicator that a rule kept, or all from its first part to its second: 研发经费支出占生产总值比重. */
    private static Optional<Span> indicator(RuleMatch match) {
        Optional<Span> whole = match.phrase("indicator");
        Optional<Span> from = match.phrase("from");
        Optional<Span> to = match.phrase("to");
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.get().start(), to.get().end()))
                : whole.or(() -> to);
    }

    private Metric metric(
            SentenceReading sentence,
            Quantity quantity,
            Emission emission,
            @Nullable Subject subject,
            @Nullable String indicator) {
        BigDecimal value = emission.falls() ? quantity.value().negate() : quantity.value();
        BigDecimal valueMax = quantity.valueMax();
        if (emission.falls() && valueMax != null) {
            value = valueMax.negate();
            valueMax = quantity.value().negate();
        }
        return new Metric(
                subject == null ? null : subject.text(),
                indicator,
                words.measure(quantity, emission.measure(), indicator, article.text()),
                value,
                valueMax,
                words.unit(quantity, indicator, sentence),
                quantity.counter(),
                quantity.comparator(),
                emission.measure() == Measure.GROWTH ? emission.basis() : null,
                quantity.written().of(article.text()),
                quantity.decimals());
    }

    private FactDraft draft(int index, Quantity quantity, RuleMatch match, @Nullable Subject subject, Metric metric) {
        SentenceReading sentence = article.sentences().get(index);
        int position = quantity.span().start();
        boolean ownSubject = subject != null && sentence.span().contains(subject.span());
        Scoped<Period> period = periods.at(index, position, ownSubject);
        Scoped<Status> status = statuses.at(index, position);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(match.rule().id(), match.span()));
        if (subject != null) {
            steps.add(new Step(subject.rule(), subject.span()));
        }
        addStep(steps, period);
        addStep(steps, status);
        return new FactDraft(
                metric,
                status.value() == null ? Status.ACTUAL : status.value(),
                period.value(),
                subject == null ? regions.at(position) : subject.regions(),
                subject == null || subject.id() == null ? Map.of() : Map.of("subject", subject.id()),
                evidence(sentence, match.span(), subject),
                sentence.span(),
                steps);
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
