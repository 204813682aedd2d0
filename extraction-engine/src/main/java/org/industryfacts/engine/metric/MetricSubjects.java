package org.industryfacts.engine.metric;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.SubjectScope;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Quantity;

/** Finds whose a figure is that does not say it itself. Made for one article. */
final class MetricSubjects {

    private static final int SENTENCES_BACK = 3;

    /** Units of what products do and measure. */
    private static final Set<String> TECHNICAL = Set.of("s", "min", "h", "m", "t", "V", "Hz", "K", "Cel", "B");

    private final Article article;
    private final SubjectScope subjects;
    private final IndicatorOwners owners;
    private final IndicatorWords words;
    private final KnownThings known;

    MetricSubjects(
            Article article, SubjectScope subjects, IndicatorOwners owners, IndicatorWords words, KnownThings known) {
        this.article = article;
        this.known = known;
        this.subjects = subjects;
        this.owners = owners;
        this.words = words;
    }

    /**
     * The nearest subject. What only products have belongs to the product spoken of; what only single things have, to
     * one that the sentence names, if its clause names none; where the sentence names nobody, the nearest that can have
     * the indicator counts.
     *
     * @param index of the sentence
     * @param indicator empty where the text has none
     * @param unit of the figure
     * @param before whose the figure before it in the sentence was
     */
    Optional<Subject> at(int index, int position, String indicator, String unit, @Nullable Said before) {
        Optional<Subject> found = having(index, position, indicator, unit);
        return found.filter(subject -> isNew(subject, before))
                .or(() -> goingOn(index, position, indicator, before))
                .or(() -> found)
                .map(subjects::governed);
    }

    /** Whether a subject was named after the figure before. */
    private static boolean isNew(Subject subject, @Nullable Said before) {
        return before == null
                || before.subject() == null
                || subject.pointed()
                || subject.span().start() >= before.figure().end();
    }

    /** The subject of the figure before, where it may have the indicator too: a run of figures speaks of one. */
    private Optional<Subject> goingOn(int index, int position, String indicator, @Nullable Said before) {
        return before == null || before.subject() == null
                ? Optional.empty()
                : Optional.of(before.subject())
                        .filter(subject -> !subject.passing() && lasts(index, subject, position))
                        .filter(subject ->
                                subject.span().end() <= before.figure().start()
                                        || owners.isThing(subject)
                                        || endsClause(index, subject))
                        .filter(subject -> owners.of(indicator)
                                .map(fits -> fits.test(subject))
                                .orElse(true));
    }

    /** Whether a clause ends in what a figure within it is of, which the next clauses speak of: 发布千亿参数大模型YJ-3,…. */
    private boolean endsClause(int index, Subject subject) {
        SentenceReading sentence = article.sentences().get(index);
        return sentence.span().contains(subject.span())
                && sentence.clauseAt(subject.span().start()).end()
                        == subject.span().end();
    }

    private boolean lasts(int index, Subject subject, int position) {
        SentenceReading sentence = article.sentences().get(index);
        int named = subject.span().start();
        return !sentence.span().contains(subject.span()) || sentence.lasts(sentence.clauseAt(named), position);
    }

    private Optional<Subject> having(int index, int position, String indicator, String unit) {
        SentenceReading sentence = article.sentences().get(index);
        boolean ofGroup = ProjectGroups.isOf(sentence, position, indicator, unit);
        Optional<Subject> nearest = nearest(index, position, ofGroup)
                .filter(subject -> !owners.isMarketOnly(subject, indicator))
                .or(() -> subjects.at(index, position, subject -> !subject.area()));
        if (isWithin(sentence.clauseAt(position), nearest)) {
            return nearest;
        }
        Optional<Subject> host = ofGroup && !isWithin(sentence.span(), nearest)
                ? nearest.flatMap(subject -> host(index, position, subject))
                : Optional.empty();
        if (host.isPresent()) {
            return host;
        }
        return product(index, position, indicator, unit)
                .or(() -> isWithin(sentence.span(), nearest)
                        ? ofSentence(index, position, ofGroup ? "" : indicator, nearest)
                        : fitting(indicator, ofGroup).flatMap(fits -> subjects.at(index, position, fits)))
                .or(() -> nearest);
    }

    /**
     * Where several projects are that a sentence counts, of which an earlier one told who has a part in them: 甲公司签约。
     * |现场签约项目32个. The firm that the article is about may have them all.
     */
    private Optional<Subject> host(int index, int position, Subject named) {
        return named.place() || subjects.isHeadline(named)
                ? Optional.empty()
                : subjects.at(index, position, owners::mayHaveProjects);
    }

    /** The nearest subject, which is no project itself where it has several. */
    private Optional<Subject> nearest(int index, int position, boolean ofGroup) {
        Optional<Subject> nearest = subjects.at(index, position);
        return ofGroup && nearest.filter(owners::isProject).isPresent()
                ? subjects.at(index, position, owners::mayHaveProjects).or(() -> nearest)
                : nearest;
    }

    /** Who can have an indicator; what single things have, of several projects where they are. */
    private Optional<Predicate<Subject>> fitting(String indicator, boolean ofGroup) {
        return owners.of(indicator).map(fits -> ofGroup && owners.ofThing(indicator) ? owners::mayHaveProjects : fits);
    }

    private static boolean isWithin(Span span, Optional<Subject> subject) {
        return subject.filter(named -> span.contains(named.span())).isPresent();
    }

    private Optional<Subject> product(int index, int position, String indicator, String unit) {
        if (owners.ofProduct(indicator)) {
            return known.product(index, position, SENTENCES_BACK);
        }
        return TECHNICAL.contains(unit) && owners.isOpen(indicator)
                ? known.product(index, position, 0)
                : Optional.empty();
    }

    private Optional<Subject> ofSentence(int index, int position, String indicator, Optional<Subject> nearest) {
        if (owners.ofFounded(indicator)) {
            return subjects.inSentence(index, position, subject -> isFounded(index, subject))
                    .or(() -> nearest);
        }
        if (owners.ofRegion(indicator) && nearest.filter(owners::isProject).isPresent()) {
            return subjects.at(index, position, owners::mayHaveProjects).or(() -> nearest);
        }
        return !owners.ofThing(indicator) || nearest.filter(owners::isThing).isPresent()
                ? nearest
                : known.project(index, position, owners::isThing)
                        .or(() -> subjects.inSentence(index, position, owners::isThing));
    }

    /** Whether a firm is what its clause comes to: 甲公司与乙公司成立丙公司,…. */
    private boolean isFounded(int index, Subject subject) {
        return subject.kind() == Subject.Kind.COMPANY
                && (endsClause(index, subject)
                        || words.tellFoundation(article.text(), subject.span().end()));
    }

    /** Whether a name is that of a sort of things, which a count is of: 国家卓越级智能工厂 in 国家卓越级智能工厂达16个, but not 苏州. */
    boolean isOfSort(Subject named) {
        return named.kind() == Subject.Kind.NAME || owners.isNamedAsThing(named);
    }

    /**
     * What is measured, where a clause begins with the thing that has it (装机容量 in 石湾光伏项目装机容量) or tells who makes the
     * product that has it (良率 in 公司研发的碳化硅衬底良率).
     */
    Optional<Span> measuredOfThing(SentenceReading sentence, Span phrase) {
        boolean described = isDescribed(sentence, phrase);
        if (!described && sentence.clauseAt(phrase.start()).start() < phrase.start()) {
            return Optional.empty();
        }
        return sentence.tokensIn(phrase).stream()
                .map(token -> new Span(token.span().start(), phrase.end()))
                .filter(measured -> measured.start() > phrase.start())
                .filter(measured -> {
                    String thing = new Span(phrase.start(), measured.start()).of(article.text());
                    String what = measured.of(article.text());
                    return owners.areOfThing(thing, what) || described && owners.ofProduct(what);
                })
                .reduce((longer, shorter) -> shorter);
    }

    /** What is counted, without what the next figure measures of it in money: 项目 in 12个|项目总投资|190亿元. */
    Span counted(SentenceReading sentence, Quantity quantity, Span phrase) {
        boolean followed = quantity.counter() != null
                && phrase.start() >= quantity.span().end()
                && sentence
                        .tokensIn(new Span(
                                phrase.end(), sentence.clauseAt(phrase.start()).end()))
                        .stream()
                        .anyMatch(QuantityToken.class::isInstance);
        return followed ? withoutMoney(sentence, phrase) : phrase;
    }

    private Span withoutMoney(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(phrase).stream()
                .map(token -> new Span(phrase.start(), token.span().end()))
                .filter(things -> things.end() < phrase.end()
                        && owners.areCounted(things.of(article.text()))
                        && words.isMoney(new Span(things.end(), phrase.end()).of(article.text())))
                .findFirst()
                .orElse(phrase);
    }

    /** Whether a phrase follows the 的 of a clause that tells what is done with it: 公司研发的. */
    private boolean isDescribed(SentenceReading sentence, Span phrase) {
        return sentence.tokenBefore(phrase.start())
                .filter(of -> of.of(article.text()).equals("的"))
                .flatMap(of -> sentence.tokenBefore(of.span().start()))
                .filter(told -> told instanceof WordToken word
                        && word.word().wordClass().isVerbal())
                .isPresent();
    }

    /** Whether a place may have what is measured, which only products and things have none of. */
    boolean mayHave(Subject place, @Nullable String indicator) {
        return indicator == null
                || !owners.ofProduct(indicator)
                        && owners.of(indicator).map(fits -> fits.test(place)).orElse(true);
    }

    /** Whether a phrase speaks of a single thing, which figures before it may belong to. */
    boolean isThing(Subject subject) {
        return owners.isThing(subject);
    }
}
