package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.MilestoneStage;

/** Finds what comes a step further: what a phrase speaks of, or the clauses before. Immutable. */
final class StepSubjects {

    private static final String CONTEXT = "subject.context";

    /** A part that is called a project or a building of its own. */
    private static final Pattern OWN = Pattern.compile("(项目|厂房)$");

    /** Verbs that say what a project consists of. */
    private static final Set<String> CONTENT =
            Set.of("建设", "新建", "兴建", "修建", "建造", "建", "新建设", "重点建设", "将建设", "改扩建", "分期建设");

    /** A shorter word of the dictionary is a sort, although it stands in a list: 石化、医药等项目. */
    private static final int SHORTEST = 4;

    private static final String AS = "作为";

    /** What joins a step to another deed of the same clause. */
    private static final Pattern JOINED = Pattern.compile("[并且](?:正式|顺利|成功|全面|将|于|已)?$");

    /** A part that goes by the name of the whole. */
    private static final Pattern PART =
            Pattern.compile("^(启动区|起步区|先行区|首开区|核心区|示范段|主体工程|主体结构|[一二三四五首]期(工程|项目|厂房|建设|改造)?|(工程|项目|厂房)[一二三四五首]期)$");

    private final SenseTable<StepWord> words;
    private final StepTakers takers;
    private final ThingRuns runs;
    private final Pattern made;
    private final EarlierThings earlier;

    StepSubjects(SenseTable<StepWord> words, StepTakers takers, ThingRuns runs) {
        this.words = words;
        this.made = words.pattern("(?:@manner|历时[^,。]{1,4})*@makes[^,。]{0,8}的");
        this.takers = takers;
        this.runs = runs;
        this.earlier = new EarlierThings(words, takers::isThing);
    }

    /** What the surroundings speak of, where it is in the sentence or the clause says when. */
    Optional<Subject> around(Sighting sighting, MilestoneStage stage) {
        Optional<Subject> own = ofClause(sighting, stage);
        if (own.isPresent()) {
            return own;
        }
        Optional<Subject> context = context(sighting, stage);
        return context.filter(subject -> isNear(sighting, subject))
                .or(() -> ofParagraph(sighting, stage))
                .or(() -> context)
                .or(() -> hasTime(sighting) ? topic(sighting, stage) : ofSentence(sighting, stage));
    }

    /** What an earlier clause of the sentence speaks of, where that of the step names nobody: …厂房封顶,正式|进入试生产. */
    private Optional<Subject> ofSentence(Sighting sighting, MilestoneStage stage) {
        int own = sighting.clause().start();
        boolean elided = own > sighting.sentence().span().start()
                && sighting.sentence().adverbialsAfter(own)
                        >= sighting.match().anchor().start();
        return elided
                ? topic(sighting, stage)
                        .filter(subject -> sighting.sentence().span().contains(subject.span()))
                : Optional.empty();
    }

    /** Whether a subject is named in the paragraph of a step, and says more than that it is a project. */
    private static boolean isNear(Sighting sighting, Subject subject) {
        int paragraph = sighting.sentence().sentence().paragraph();
        return !EarlierThings.isAnaphor(sighting.text(subject.span()))
                && sighting.article()
                                .sentences()
                                .get(sentenceOf(sighting, subject.span()))
                                .sentence()
                                .paragraph()
                        == paragraph;
    }

    /** The thing that the paragraph speaks of, where the clause says when or that it is a project. */
    private Optional<Subject> ofParagraph(Sighting sighting, MilestoneStage stage) {
        return hasTime(sighting)
                ? earlier.inParagraph(sighting, span -> canCome(sighting, span, stage))
                        .map(span -> of(sighting, span))
                : Optional.empty();
    }

    /** What an earlier clause is about. */
    Optional<Subject> topic(Sighting sighting, MilestoneStage stage) {
        return earlier.before(sighting, span -> canCome(sighting, span, stage)).map(span -> of(sighting, span));
    }

    /** What the clause of a step begins with, where 并 joins the step to what is said of it first. */
    private Optional<Subject> ofClause(Sighting sighting, MilestoneStage stage) {
        String before =
                sighting.text(sighting.clauseUpTo(sighting.match().anchor().start()));
        return JOINED.matcher(before).find()
                ? earlier.ofClause(sighting, span -> canCome(sighting, span, stage))
                        .map(span -> of(sighting, span))
                : Optional.empty();
    }

    private boolean canCome(Sighting sighting, Span span, MilestoneStage stage) {
        return !takers.isSort(sighting, span) && takers.canCome(of(sighting, span), stage, false);
    }

    private static Subject of(Sighting sighting, Span span) {
        return sighting.scopes().subjects().of(sentenceOf(sighting, span), span);
    }

    /** Whether what is built is only what a project consists of: 该项目占地80亩,建设年产2万吨的生产线. */
    boolean isContent(Sighting sighting, List<Span> items, MilestoneStage stage) {
        return stage == MilestoneStage.STARTED
                && items.stream()
                        .noneMatch(
                                item -> item.start() < sighting.match().anchor().start()
                                        || sighting.text(item).endsWith("项目"))
                && CONTENT.contains(sighting.text(sighting.match().anchor()))
                && earlier.isProject(sighting);
    }

    private static int sentenceOf(Sighting sighting, Span span) {
        return sighting.article().sentenceAt(span.start());
    }

    private Optional<Subject> context(Sighting sighting, MilestoneStage stage) {
        int position = sighting.match().span().start();
        return sighting.scopes()
                .subjects()
                .at(sighting.index(), position, subject -> takers.canCome(subject, stage, false))
                .filter(subject -> !subject.text().contains("的") && !isWhere(sighting, subject))
                .filter(subject -> !isMaker(sighting, subject))
                .filter(subject -> !takers.isSort(sighting, subject.span()))
                .filter(subject -> sighting.sentence().span().contains(subject.span())
                        || hasTime(sighting) && CONTEXT.equals(subject.rule()));
    }

    /** Whether the step is that of what it is said to have made: A大学研发的系统|投入使用. */
    private boolean isMaker(Sighting sighting, Subject subject) {
        int end = subject.span().end();
        int position = sighting.match().anchor().start();
        return end < position
                && sighting.clause().contains(subject.span())
                && made.matcher(sighting.text(new Span(end, position))).lookingAt();
    }

    /** Whether it only says where: 在贵安新区举行仪式. */
    private boolean isWhere(Sighting sighting, Subject subject) {
        int start = subject.span().start();
        return subject.kind() == Subject.Kind.PLACE
                && start > 0
                && words.is(StepWord.WHERE, sighting.text(new Span(start - 1, start)));
    }

    /**
     * Whether the clause says when, or that it speaks of the project: then it speaks of what the sentence before spoke
     * of.
     */
    private static boolean hasTime(Sighting sighting) {
        return EarlierThings.goesOn(sighting)
                || sighting.sentence().tokensIn(sighting.clause()).stream().anyMatch(TimeToken.class::isInstance);
    }

    /** What a phrase beside a step speaks of, if that can come to a stage. */
    Optional<Subject> subject(Sighting sighting, Span item, MilestoneStage stage, boolean listed) {
        String text = sighting.text(item);
        if (PART.matcher(text).find()) {
            Optional<Subject> whole = OWN.matcher(text).find() ? Optional.empty() : whole(sighting, item, stage);
            return whole.or(() -> Optional.of(sighting.scopes().subjects().of(sighting.index(), item))
                    .filter(subject -> takers.isThing(subject.text())));
        }
        boolean after = item.start() >= sighting.match().anchor().end();
        if (ThingLists.isPlace(sighting.sentence(), item)
                || takers.isSort(sighting, item)
                || takers.isWeak(sighting, item)
                || isCounted(sighting, item)
                        && (takers.isGeneric(text) || !after && !listed && !ThingLists.isOne(sighting.sentence(), item))
                || after
                        && (takers.isGeneric(text)
                                || StepTakers.isAim(text)
                                || StepTakers.isAim(withLead(sighting, item)))
                || !after && StepObjects.isWhere(sighting, item)) {
            return Optional.empty();
        }
        Optional<Subject> described = described(sighting, item)
                .map(head -> sighting.scopes().subjects().of(sighting.index(), head))
                .filter(subject -> takers.canCome(subject, stage, listed));
        if (!after && described.isPresent()) {
            return described;
        }
        return candidates(sighting, item)
                .map(candidate -> sighting.scopes().subjects().of(sighting.index(), candidate))
                .filter(subject -> takers.canCome(subject, stage, listed)
                        || !after && takers.canComeByName(sighting, subject, stage))
                .filter(subject -> !after || !takers.isGeneric(subject.text()))
                .filter(subject -> !after || sighting.sentence().span().contains(subject.span()))
                .filter(subject ->
                        subject.text().length() >= SHORTEST || !listed || ThingLists.isOne(sighting.sentence(), item))
                .findFirst();
    }

    /** What stands in a list with things that have names, and is called by its sort only: 研发中心. */
    Optional<Subject> among(Sighting sighting, Span item, MilestoneStage stage) {
        return stage != MilestoneStage.FOUNDED && takers.isAmong(sighting, item)
                ? Optional.of(sighting.scopes().subjects().of(sighting.index(), item))
                : Optional.empty();
    }

    /** A thing with what the words between it and the step say of it: 建成|全国重要的氢能产业基地. */
    private static String withLead(Sighting sighting, Span item) {
        return sighting.text(new Span(sighting.match().anchor().end(), item.end()));
    }

    /** What a clause begins with that goes on to say as what: 江海计算中心|作为首个获批的创新平台|已投入运营. */
    private static Optional<Span> described(Sighting sighting, Span item) {
        int start = sighting.clause().start();
        int as = start < item.start()
                ? sighting.text(new Span(start, item.start())).indexOf(AS)
                : -1;
        return as > 0
                ? sighting.sentence().phraseAfter(start).filter(head -> head.end() == start + as)
                : Optional.empty();
    }

    /** Whether a number stands before it: 5个|项目. */
    private static boolean isCounted(Sighting sighting, Span item) {
        return item.start() > sighting.sentence().span().start()
                && sighting.sentence().tokensIn(new Span(item.start() - 1, item.start())).stream()
                        .anyMatch(StepObjects::isCount);
    }

    /** The whole that a part belongs to: what an earlier clause begins with, or what is named before it. */
    private Optional<Subject> whole(Sighting sighting, Span part, MilestoneStage stage) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.end() <= part.start())
                .flatMap(clause -> sighting.sentence().phraseAfter(clause.start()).stream())
                .map(phrase -> sighting.scopes().subjects().of(sighting.index(), phrase))
                .filter(subject -> !EarlierThings.isAnaphor(subject.text()) && takers.canCome(subject, stage, false))
                .findFirst()
                .or(() -> sighting.scopes()
                        .subjects()
                        .inSentence(sighting.index(), part.start(), subject -> takers.canCome(subject, stage, false)))
                .or(() -> around(sighting, stage));
    }

    /** A phrase, and after the rule's word also what is left of it without its last words: 智慧码头 of 智慧码头进展. */
    private Stream<Span> candidates(Sighting sighting, Span phrase) {
        Stream<Span> shorter = sighting.sentence().phrasesAfter(phrase.start()).stream()
                .filter(span -> span.end() < phrase.end() && !runs.goesOn(sighting.sentence(), span));
        return Stream.concat(
                Stream.of(phrase), phrase.start() < sighting.match().anchor().start() ? Stream.of() : shorter);
    }
}
