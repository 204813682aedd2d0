package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Reported;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.QuotedRows;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Slots.Milestone;
import org.industryfacts.fact.Status;

/** Makes milestones: each thing that a rule kept as {@code subject}, or the surroundings name, comes to a stage. */
public final class MilestoneReader implements FactReader {

    private static final Pattern SIGNERS = Pattern.compile(
            "^(?:等[^项目]{0,9}|[0-9一二两三四五六七八九十百多余]{1,4}[家所])(企业|公司|高校|院校|院所|机构|单位|客商)(?![^,。]{0,4}(?:的|项目))");

    /** What settles somewhere by being agreed on, as organisations do by moving there. */
    private static final Pattern PROJECT = Pattern.compile("(?:项目|工程)(?:[一二三四五]期)?$");

    /** Of so many, some may be called by nothing but a word for their sort: A实验室、B工厂、研发中心. */
    private static final int SHORTEST_LIST = 3;

    private final ListStages lists = ListStages.load();
    private final StepObjects objects;
    private final StepChains chains = StepChains.load();
    private final StepTakers takers;
    private final StepRuns runs;
    private final StepSubjects subjects;
    private final StepAims aims;
    private final ListedSorts sorts;

    public MilestoneReader() {
        SenseTable<StepWord> words = SenseTable.load(StepWord.class, "step-words.tsv");
        this.objects = StepObjects.load(words);
        this.takers = new StepTakers(words);
        ThingRuns rows = new ThingRuns(words, takers::isThing, takers::endingOf);
        this.runs = new StepRuns(words, takers, chains, rows);
        this.subjects = new StepSubjects(words, takers, rows);
        this.aims = new StepAims(words);
        this.sorts = new ListedSorts(takers);
    }

    @Override
    public String rules() {
        return "milestone.rules";
    }

    @Override
    public Reported reported() {
        return Reported.ALWAYS;
    }

    @Override
    public Set<String> emits() {
        return Set.of("stage", "run", "only");
    }

    @Override
    public void check(Rule rule) {
        if (ListStages.kind(rule).isEmpty() && !isBuilding(rule)) {
            stage(rule);
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        Optional<MilestoneStage> stage = stage(sighting);
        if (stage.isEmpty()
                || !RunPlace.standsAlone(sighting)
                        && chains.goOn(
                                sighting.sentence(), sighting.match().anchor().end())
                || objects.isNone(sighting)
                || RunPlace.isYetToCome(sighting)
                || RunPlace.isTakenBefore(sighting)) {
            return List.of();
        }
        return readStep(sighting, stage.get()).stream()
                .filter(draft -> !takers.onlyMakes(sighting, ((Milestone) draft.slots()).subject()))
                .toList();
    }

    private List<FactDraft> readStep(Sighting sighting, MilestoneStage stage) {
        ThingRuns.Run run = runs.of(sighting);
        boolean doer = run.items().isEmpty() && runs.isDoneByItems(sighting);
        List<Span> named = run.items().isEmpty() && !doer ? sighting.match().items("subject") : run.items();
        String text = sighting.article().text();
        List<Span> items = Phases.together(text, named).stream()
                .flatMap(item -> QuotedRows.parts(text, item).stream())
                .toList();
        if (objects.taken(sighting, items)
                || aims.isOnlyMeant(sighting, items)
                || stage == MilestoneStage.SIGNED && isOfSigners(sighting, items)) {
            return List.of();
        }
        if (items.isEmpty() && RunPlace.isBeside(sighting) || subjects.isContent(sighting, items, stage)) {
            return List.of();
        }
        if (!items.isEmpty() && sorts.are(sighting, items)) {
            return List.of();
        }
        if (items.isEmpty()) {
            Optional<Subject> told = doer ? subjects.topic(sighting, stage) : subjects.around(sighting, stage);
            return told.map(subject -> draft(sighting, stage, subject)).stream().toList();
        }
        boolean listed = run.listed()
                || sighting.match()
                        .kind("subject")
                        .map(sighting::text)
                        .filter(takers::isThing)
                        .isPresent();
        boolean onlyProjects =
                sighting.match().emitted("only").filter("projects"::equals).isPresent();
        List<Span> wanted = items.stream()
                .filter(item ->
                        !onlyProjects || PROJECT.matcher(sighting.text(item)).find())
                .toList();
        return subjects(sighting, wanted, stage, listed).stream()
                .map(subject -> draft(sighting, stage, subject))
                .toList();
    }

    /** What the items of a list name; where most of them are things that have names, the others are too. */
    private List<Subject> subjects(Sighting sighting, List<Span> items, MilestoneStage stage, boolean listed) {
        List<Optional<Subject>> named = items.stream()
                .map(item -> subjects.subject(sighting, item, stage, listed))
                .toList();
        long found = named.stream().filter(Optional::isPresent).count();
        boolean most = items.size() >= SHORTEST_LIST && 2 * found >= items.size();
        return IntStream.range(0, items.size())
                .mapToObj(i ->
                        named.get(i).or(() -> most ? subjects.among(sighting, items.get(i), stage) : Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether those listed are said to be firms, who sign: A、B等企业|签约. */
    private static boolean isOfSigners(Sighting sighting, List<Span> items) {
        int start = sighting.match().anchor().start();
        int end = items.isEmpty() ? start : items.get(items.size() - 1).end();
        return end < start
                && SIGNERS.matcher(sighting.text(new Span(end, start))).find();
    }

    /** The stage that the rule emits, or that the words before a list of projects tell. */
    private Optional<MilestoneStage> stage(Sighting sighting) {
        Rule rule = sighting.match().rule();
        if (isBuilding(rule)) {
            return Optional.of(StepRuns.isPlanned(sighting) ? MilestoneStage.PLANNED : MilestoneStage.STARTED);
        }
        Optional<ListStages.Kind> kind = ListStages.kind(rule);
        return kind.isPresent() ? lists.stage(sighting, kind.get()) : Optional.of(stage(rule));
    }

    /** Whether a rule reads that something is built, which is only planned where the words around say so: 将建设. */
    private static boolean isBuilding(Rule rule) {
        return "built".equals(rule.emit().get("stage"));
    }

    /** @throws IllegalArgumentException where there is no such stage */
    private static MilestoneStage stage(Rule rule) {
        return Coded.of(MilestoneStage.class, rule.emit().getOrDefault("stage", ""));
    }

    private FactDraft draft(Sighting sighting, MilestoneStage stage, Subject subject) {
        boolean planned = stage == MilestoneStage.PLANNED || RunPlace.isRow(sighting);
        Status status = planned ? Status.PLANNED : RunPlace.isBehind(sighting) ? Status.ACTUAL : null;
        FactDraft told = sighting.draft(
                new Milestone(subject.text(), stage), subject, sighting.match().span(), status);
        FactDraft draft = RunPlace.isBehind(sighting) && !isDatedWithin(sighting, told) ? told.timeless() : told;
        return draft.period() == null
                ? ListStages.kind(sighting.match().rule())
                        .flatMap(kind -> lists.announcedAt(sighting, kind))
                        .map(draft::at)
                        .orElse(draft)
                : draft;
    }

    /** Whether the time of a draft stands in its match, as none does that is told of what will become of it. */
    private static boolean isDatedWithin(Sighting sighting, FactDraft draft) {
        return draft.steps().stream()
                .anyMatch(step -> step.rule().startsWith("period.")
                        && step.span() != null
                        && sighting.match().span().contains(step.span()));
    }
}
