package org.industryfacts.engine.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.grammar.RuleMatcher;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.SubjectScope;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots.Metric;

/**
 * Reads the figures of one sentence in their order. What a figure leaves out, those before it say: its indicator, whose
 * it is, what its run is of. Not for use by several threads.
 */
final class SentenceFigures {

    private final int index;
    private final SentenceReading sentence;
    private final RuleMatcher matcher;
    private final FigureRuns runs;
    private final FigureRules rules;
    private final SubjectScope subjects;
    private final MetricSubjects owners;
    private final IndicatorWords words;
    private final FrontedIndicators fronted;
    private final @Nullable String detailed;
    private final EarlierFigures earlier;

    /**
     * @param index of the sentence in the article
     * @param detailed what the sentence before measured, where this one takes it apart: 其中,…
     */
    SentenceFigures(
            int index,
            SentenceReading sentence,
            FigureRules rules,
            SubjectScope subjects,
            MetricSubjects owners,
            IndicatorWords words,
            @Nullable String detailed) {
        this.index = index;
        this.sentence = sentence;
        this.matcher = new RuleMatcher(sentence);
        this.runs = new FigureRuns(sentence, sentence.text());
        this.rules = rules;
        this.subjects = subjects;
        this.owners = owners;
        this.words = words;
        this.fronted = new FrontedIndicators(words);
        this.detailed = detailed;
        this.earlier = new EarlierFigures(sentence, runs);
    }

    /** What the words by a figure say of it themselves: whose it is, and what it measures. */
    private record Stated(Optional<Subject> subject, Optional<Span> indicator) {

        boolean isNothing() {
            return subject.isEmpty() && indicator.isEmpty();
        }
    }

    /** The figures that are metrics, but for those that only round one before. */
    List<Figure> read() {
        for (Token token : sentence.tokens()) {
            if (token instanceof QuantityToken figure && rules.mayBe(sentence, figure.quantity())) {
                rules.match(index, sentence, matcher, figure.span().start())
                        .map(match -> read(figure.quantity(), match))
                        .filter(metric -> !earlier.isRounded(metric))
                        .ifPresent(earlier::add);
            }
        }
        return earlier.all();
    }

    private Figure read(Quantity quantity, RuleMatch match) {
        Figure before = earlier.before(quantity);
        boolean listed = before != null && runs.goesOn(before.quantity().span(), quantity.span());
        Emission ruled = listed ? before.emission() : Emission.of(match.rule());
        Stated stated =
                stated(quantity, match, listed && isOfAll(before) ? trimmed(match) : indicator(quantity, match));
        Optional<Figure> counterpart = earlier.counterpart(quantity);
        Optional<Figure> continued = Optional.ofNullable(before)
                .map(figure -> listed ? figure : earlier.lastAlike(quantity, figure))
                .filter(figure -> listed
                        || !ruled.adds(quantity)
                        || quantity.unit().equals(figure.quantity().unit()))
                .filter(figure -> counterpart.isEmpty() && (listed || ruled.continues()) && stated.isNothing());
        Optional<Figure> model = counterpart.or(() -> continued);
        Emission emission = continued
                .filter(figure -> quantity.unit().equals(figure.quantity().unit()))
                .map(figure -> ruled.goingOn(figure.metric()))
                .orElse(ruled);
        Subject owner = holder(quantity)
                .or(() -> model.isPresent()
                        ? ownerBeside(quantity, match, model.get())
                        : owner(quantity, match, stated, Said.of(before)))
                .orElse(null);
        String named = model.map(figure -> Optional.ofNullable(figure.metric().indicator()))
                .orElseGet(() -> stated.indicator().map(span -> span.of(sentence.text())))
                .or(() -> ruled.continues()
                                && (quantity.isRatio()
                                        || match.phrase("subject").isPresent())
                        ? measuredBefore(before)
                        : Optional.empty())
                .or(() -> unstated(quantity, before == null))
                .orElse(null);
        return new Figure(quantity, match, emission, owner, metric(quantity, emission, owner, named));
    }

    /**
     * What the words by a figure say of it. A name that stands where an indicator does says whose it is: 公司从6人发展到80人.
     */
    private Stated stated(Quantity quantity, RuleMatch match, Optional<Span> indicator) {
        Optional<Subject> subject = match.phrase("subject")
                .filter(phrase -> sentence.text().charAt(phrase.start()) != '(')
                .map(phrase -> subjects.of(index, subjects.possessed(phrase)));
        if (subject.isPresent() || indicator.isEmpty()) {
            return new Stated(subject, indicator);
        }
        Span phrase = indicator.get();
        Optional<Subject> name = subjects.namedBy(index, phrase)
                .filter(named -> named.span().equals(match.phrase("indicator").orElse(null)))
                .filter(named -> quantity.counter() == null || !owners.isOfSort(named));
        if (name.isPresent()) {
            return new Stated(name, Optional.empty());
        }
        return phrase.end() <= quantity.span().start() ? parted(phrase) : new Stated(Optional.empty(), indicator);
    }

    /** A phrase parted into what has something and what it has, where it names both: 石湾光伏项目|装机容量. */
    private Stated parted(Span phrase) {
        Span possessed = subjects.possessed(phrase);
        Optional<Subject> possessor = subjects.possessor(index, phrase);
        if (possessor.isPresent()) {
            return new Stated(possessor, Optional.of(possessed));
        }
        return owners.measuredOfThing(sentence, possessed)
                .map(measured -> {
                    Span thing = new Span(possessed.start(), measured.start());
                    return new Stated(Optional.of(subjects.of(index, thing)), Optional.of(measured));
                })
                .orElseGet(() -> new Stated(Optional.empty(), Optional.of(phrase)));
    }

    /**
     * Whose a figure is that goes on with another, or tells of it: who is named right before it, else whose that is.
     * What its rule read may name what it is a part of, and not whose it is: 全省的57%.
     */
    private Optional<Subject> ownerBeside(Quantity quantity, RuleMatch match, Figure model) {
        int start = Math.min(match.span().start(), quantity.span().start());
        return subjects.rightBefore(index, start)
                .or(() -> subjects.since(index, model.quantity().span().end(), start))
                .or(() -> Optional.ofNullable(
                        model.isCompared(sentence.text(), quantity.span().start())
                                ? earlier.subjectBefore(model)
                                : null))
                .or(() -> Optional.ofNullable(model.subject()));
    }

    /** Whose a figure is that goes on with no other: whose its words say, else the subject of what it measures. */
    private Optional<Subject> owner(Quantity quantity, RuleMatch match, Stated stated, @Nullable Said before) {
        boolean ofWhole = match.phrase("to").isPresent() && match.phrase("from").isEmpty();
        Span measured = ofWhole ? match.span() : stated.indicator().orElse(match.span());
        int start = Math.min(measured.start(), quantity.span().start());
        String indicator =
                stated.indicator().map(span -> span.of(sentence.text())).orElse("");
        return stated.subject().or(() -> owners.at(index, start, indicator, quantity.unit(), before));
    }

    /** What a share, a growth or a count is of that only says whose it is: 产值5亿元,其中长兴集团增长9%. */
    private Optional<String> measuredBefore(@Nullable Figure before) {
        return Optional.ofNullable(before == null ? detailed : before.metric().indicator());
    }

    /** What a figure measures that neither its words nor another figure say. */
    private Optional<String> unstated(Quantity quantity, boolean first) {
        Optional<Span> brought = first ? fronted.of(sentence, quantity) : Optional.empty();
        return brought.map(span -> span.of(sentence.text())).or(() -> Optional.of(FigureRules.HEADS)
                .filter(quantity.written().of(sentence.text())::endsWith));
    }

    /** Whose a figure is by the row of names that its run goes through. */
    private Optional<Subject> holder(Quantity quantity) {
        return runs.holderOf(quantity.span())
                .flatMap(name -> subjects.namedBy(index, name))
                .or(() -> thingOf(quantity));
    }

    /** The thing whose a figure is by the list before its run: 甲项目、乙项目分别投资12亿元、8亿元. */
    private Optional<Subject> thingOf(Quantity quantity) {
        return runs.itemOf(quantity.span())
                .map(item -> subjects.of(index, item))
                .filter(owners::isThing);
    }

    /** What a figure measures: what its rule kept, or what the list before its run or the words after that say. */
    private Optional<Span> indicator(Quantity quantity, RuleMatch match) {
        Optional<Span> indicator = trimmed(match).map(phrase -> owners.counted(sentence, quantity, phrase));
        Optional<Span> item =
                runs.itemOf(quantity.span()).filter(listed -> !owners.isThing(subjects.of(index, listed)));
        return indicator.isEmpty() || item.isPresent() && endsAlike(indicator.get(), item.get())
                ? item.or(() -> afterRun(runs.lastOf(quantity.span())))
                : indicator;
    }

    /**
     * Whether what a figure measures stands behind the list before its run, and so is measured of all: 向甲、乙分别增资3亿元、2亿元.
     */
    private boolean isOfAll(Figure figure) {
        return figure.match()
                .phrase("indicator")
                .filter(indicator -> runs.standsBehindItems(figure.quantity().span(), indicator))
                .isPresent();
    }

    /** Whether an indicator is the list that an item is of. */
    private boolean endsAlike(Span indicator, Span item) {
        return indicator.contains(item)
                || sentence.listsBefore(indicator.end()).stream()
                        .anyMatch(list -> list.items().contains(item));
    }

    /** What stands after the last figure of a run and is said of them all: 65家和56家上市公司. */
    private Optional<Span> afterRun(Optional<Span> last) {
        return last.flatMap(figure -> rules.match(index, sentence, matcher, figure.start())
                .flatMap(SentenceFigures::kept)
                .filter(indicator -> indicator.start() >= figure.end()));
    }

    private Optional<Span> trimmed(RuleMatch match) {
        return kept(match)
                .map(span -> span.of(sentence.text()).endsWith("的") ? new Span(span.start(), span.end() - 1) : span)
                .filter(span -> !span.isEmpty());
    }

    /**
     * The indicator that a rule kept, or all from its first part to its second (研发经费支出占生产总值比重), or the phrase that it
     * says is one.
     */
    private static Optional<Span> kept(RuleMatch match) {
        Optional<Span> whole = match.phrase("indicator");
        Optional<Span> from = match.phrase("from");
        Optional<Span> to = match.phrase("to");
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Span(from.get().start(), to.get().end()))
                : whole.or(() -> to).or(() -> match.emitted("indicator").flatMap(match::phrase));
    }

    private Metric metric(Quantity quantity, Emission emission, @Nullable Subject subject, @Nullable String indicator) {
        BigDecimal value = emission.falls() ? quantity.value().negate() : quantity.value();
        BigDecimal valueMax = quantity.valueMax();
        if (emission.falls() && valueMax != null) {
            value = valueMax.negate();
            valueMax = quantity.value().negate();
        }
        // 占比 says itself that it is a share, whatever the figure before was of.
        boolean share = emission.measure() == Measure.SHARE && emission.continues();
        Measure measure = words.measure(quantity, emission.measure(), share ? null : indicator, sentence.text());
        return new Metric(
                subject == null ? null : subject.text(),
                indicator,
                measure,
                value,
                valueMax,
                words.unit(quantity, indicator, sentence),
                quantity.counter(),
                quantity.comparator(),
                emission.measure() == Measure.GROWTH ? emission.basis() : null,
                quantity.written().of(sentence.text()),
                quantity.decimals());
    }
}
