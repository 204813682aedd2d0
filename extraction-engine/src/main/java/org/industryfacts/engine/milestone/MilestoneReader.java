package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.GenericPhrases;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.ThingWords;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Slots.Milestone;
import org.industryfacts.fact.Status;

/** Makes milestones: each thing that a rule kept as {@code subject}, or the surroundings name, comes to a stage. */
public final class MilestoneReader implements FactReader {

    private static final String CONTEXT = "subject.context";

    /** Names shorter than this are sorts of things: 海港, 邮轮港. */
    private static final int SHORTEST = 4;

    /** A part that is called a project or a building of its own. */
    private static final Pattern OWN = Pattern.compile("(项目|厂房)$");

    /** 三厂, 五、六厂. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十、]+(厂|号厂|工厂)");

    private static final Set<String> WHERE = Set.of("在", "于", "到", "从");

    private static final Pattern TOGETHER = Pattern.compile("集中(签约|开工|启动|竣工|投产)");

    /** A part that goes by the name of the whole. */
    private static final Pattern PART =
            Pattern.compile("^(启动区|起步区|先行区|首开区|核心区|示范段|主体工程|主体结构|[一二三四五首]期(工程|项目|厂房|建设|改造)?|(工程|项目|厂房)[一二三四五首]期)$");

    private static final ThingRuns.Run NO_RUN = new ThingRuns.Run(List.of(), false);

    private final ProjectLists lists = ProjectLists.load();
    private final WordEndings things = WordEndings.load(ThingWords.class, "thing-words.tsv");
    private final WordEndings built = WordEndings.load(MilestoneReader.class, "built-words.tsv");
    private final ThingRuns runs = new ThingRuns(this::isThing);
    private final Topics topics = new Topics(this::isThing);
    private final WordEndings agents = WordEndings.load(MilestoneReader.class, "agents.tsv");
    private final GenericPhrases generic = GenericPhrases.load(things);

    @Override
    public String rules() {
        return "milestone.rules";
    }

    @Override
    public boolean reported() {
        return true;
    }

    @Override
    public Set<String> emits() {
        return Set.of("stage", "run");
    }

    @Override
    public void check(Rule rule) {
        if (!ProjectLists.tellStageOf(rule)) {
            stage(rule);
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        Optional<MilestoneStage> stage = stage(sighting);
        ThingRuns.Run run = run(sighting);
        List<Span> items = run.items().isEmpty() ? sighting.match().items("subject") : run.items();
        if (stage.isEmpty() || StepObjects.taken(sighting, items)) {
            return List.of();
        }
        if (items.isEmpty()) {
            return around(sighting, stage.get())
                    .map(subject -> List.of(draft(sighting, stage.get(), subject)))
                    .orElse(List.of());
        }
        boolean listed = run.listed()
                || sighting.match()
                        .kind("subject")
                        .map(sighting::text)
                        .filter(this::isThing)
                        .isPresent();
        return items.stream()
                .flatMap(item -> subject(sighting, item, stage.get(), listed).stream())
                .map(subject -> draft(sighting, stage.get(), subject))
                .toList();
    }

    /** What the words beside the step name, where the rule says that they stand there. */
    private ThingRuns.Run run(Sighting sighting) {
        Span anchor = sighting.match().anchor();
        return switch (sighting.match().rule().emit().getOrDefault("run", "")) {
            case "before" -> runs.before(sighting.sentence(), anchor.start());
            case "beside" -> beside(sighting.sentence(), anchor);
            case "after" -> afterRun(sighting, runs.after(sighting.sentence(), anchor.end()));
            default -> NO_RUN;
        };
    }

    private ThingRuns.Run beside(SentenceReading sentence, Span step) {
        ThingRuns.Run before = runs.before(sentence, step.start());
        return before.items().isEmpty() ? runs.after(sentence, step.end()) : before;
    }

    /** What stands after the step, where the phrases that the rule kept do not reach as far. */
    private ThingRuns.Run afterRun(Sighting sighting, ThingRuns.Run run) {
        List<Span> items = sighting.match().items("subject");
        boolean read = items.size() >= run.items().size()
                && items.stream().map(sighting::text).allMatch(this::isThing);
        return read ? NO_RUN : run;
    }

    private boolean isThing(String phrase) {
        return things.endLonger(phrase) || built.endLonger(phrase);
    }

    /** The stage that the rule emits, or that the words before a list of projects tell. */
    private Optional<MilestoneStage> stage(Sighting sighting) {
        return ProjectLists.tellStageOf(sighting.match().rule())
                ? lists.stage(sighting)
                : Optional.of(stage(sighting.match().rule()));
    }

    /** What the surroundings speak of, where it is in the sentence or the clause says when. */
    private Optional<Subject> around(Sighting sighting, MilestoneStage stage) {
        return context(sighting, stage).or(() -> hasTime(sighting) ? topic(sighting, stage) : Optional.empty());
    }

    private Optional<Subject> topic(Sighting sighting, MilestoneStage stage) {
        return topics.before(
                        sighting,
                        span -> !isSort(sighting, span)
                                && canCome(
                                        sighting.scopes().subjects().of(sentenceOf(sighting, span), span),
                                        stage,
                                        false))
                .map(span -> sighting.scopes().subjects().of(sentenceOf(sighting, span), span));
    }

    private static int sentenceOf(Sighting sighting, Span span) {
        return sighting.article().sentenceAt(span.start());
    }

    private Optional<Subject> context(Sighting sighting, MilestoneStage stage) {
        int position = sighting.match().span().start();
        return sighting.scopes()
                .subjects()
                .at(sighting.index(), position, subject -> canCome(subject, stage, false))
                .filter(subject -> !subject.text().contains("的") && !isWhere(sighting, subject))
                .filter(subject -> !isSort(sighting, subject.span()))
                .filter(subject -> sighting.sentence().span().contains(subject.span())
                        || hasTime(sighting) && CONTEXT.equals(subject.rule()));
    }

    /** Whether it only says where: 在贵安新区举行仪式. */
    private static boolean isWhere(Sighting sighting, Subject subject) {
        int start = subject.span().start();
        return subject.kind() == Subject.Kind.PLACE
                && start > 0
                && WHERE.contains(sighting.text(new Span(start - 1, start)));
    }

    /** Whether the clause says when: then it speaks of what the sentence before spoke of. */
    private static boolean hasTime(Sighting sighting) {
        return sighting.sentence().tokensIn(sighting.clause()).stream().anyMatch(TimeToken.class::isInstance);
    }

    private Optional<Subject> subject(Sighting sighting, Span item, MilestoneStage stage, boolean listed) {
        String text = sighting.text(item);
        if (PART.matcher(text).find()) {
            Optional<Subject> whole = OWN.matcher(text).find() ? Optional.empty() : whole(sighting, item, stage);
            return whole.or(() -> Optional.of(sighting.scopes().subjects().of(sighting.index(), item))
                    .filter(subject -> isThing(subject.text())));
        }
        boolean after = item.start() >= sighting.match().anchor().end();
        if (isSort(sighting, item) || after && generic.test(text)) {
            return Optional.empty();
        }
        return candidates(sighting, item)
                .map(candidate -> sighting.scopes().subjects().of(sighting.index(), candidate))
                .filter(subject -> canCome(subject, stage, listed))
                .filter(subject -> !after || sighting.sentence().span().contains(subject.span()))
                .findFirst();
    }

    /** The whole that a part belongs to: what an earlier clause begins with, or what is named before it. */
    private Optional<Subject> whole(Sighting sighting, Span part, MilestoneStage stage) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.end() <= part.start())
                .flatMap(clause -> sighting.sentence().phraseAfter(clause.start()).stream())
                .map(phrase -> sighting.scopes().subjects().of(sighting.index(), phrase))
                .filter(subject -> canCome(subject, stage, false))
                .findFirst()
                .or(() -> sighting.scopes()
                        .subjects()
                        .inSentence(sighting.index(), part.start(), subject -> canCome(subject, stage, false)))
                .or(() -> around(sighting, stage));
    }

    /** Whether a phrase means things of a sort: 武汉市重大项目, or 集成电路项目 that are signed 集中. */
    private boolean isSort(Sighting sighting, Span item) {
        List<Token> tokens = sighting.article()
                .sentences()
                .get(sighting.article().sentenceAt(item.start()))
                .tokensIn(item);
        int first = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean region = first == i
                    && tokens.get(i) instanceof PlaceToken place
                    && place.place().kind() == PlaceMention.Kind.REGION;
            first = region || StepObjects.isCount(tokens.get(i)) ? i + 1 : first;
        }
        Span named = new Span(tokens.get(first).span().start(), item.end());
        if (StepObjects.isCount(tokens.get(0))) {
            return true;
        }
        boolean single = sighting.match().items("subject").size() == 1
                && first == 0
                && tokens.stream().noneMatch(token -> token instanceof NameToken || token instanceof CodeToken);
        return things.endLonger(sighting.text(named)) && generic.test(sighting.text(named))
                || single
                        && TOGETHER.matcher(sighting.text(sighting.match().span()))
                                .find();
    }

    /** A phrase, and after the rule's word also what is left of it without its last words: 智慧码头 of 智慧码头进展. */
    private static Stream<Span> candidates(Sighting sighting, Span phrase) {
        Stream<Span> shorter =
                sighting.sentence().phrasesAfter(phrase.start()).stream().filter(span -> span.end() < phrase.end());
        return Stream.concat(
                Stream.of(phrase), phrase.start() < sighting.match().anchor().start() ? Stream.of() : shorter);
    }

    /**
     * Whether something can come to a stage.
     *
     * @param listed whether the text says that it is a project or the like
     */
    private boolean canCome(Subject subject, MilestoneStage stage, boolean listed) {
        String text = subject.text();
        boolean founded = stage == MilestoneStage.FOUNDED;
        boolean agent = agents.endingOf(text) >= Math.max(1, Math.max(things.endingOf(text), built.endingOf(text)));
        return !generic.test(text)
                && (founded || !agent)
                && (listed || isThing(text))
                && (text.length() >= SHORTEST
                        || text.endsWith("线")
                        || NUMBERED.matcher(text).matches()
                        || subject.kind() != Subject.Kind.PHRASE);
    }

    private FactDraft draft(Sighting sighting, MilestoneStage stage, Subject subject) {
        Status status = stage == MilestoneStage.PLANNED ? Status.PLANNED : null;
        FactDraft draft = sighting.draft(
                new Milestone(subject.text(), stage), subject, sighting.match().span(), status);
        return draft.period() == null
                        && ProjectLists.tellStageOf(sighting.match().rule())
                ? lists.announcedAt(sighting).map(draft::at).orElse(draft)
                : draft;
    }

    /** @throws IllegalArgumentException where there is no such stage */
    private static MilestoneStage stage(Rule rule) {
        return Coded.of(MilestoneStage.class, rule.emit().getOrDefault("stage", ""));
    }
}
