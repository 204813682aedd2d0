package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.text.Span;

/** Finds the things that the words beside a step name, where its rule says that they stand there. Immutable. */
final class StepRuns {

    /** Where things must stand for a rule that does not look further. */
    private static final Set<String> BESIDE = Set.of("after", "granted", "named", "near", "there", "sum", "sums");

    private final StepTakers takers;
    private final StepChains chains;
    private final ThingRuns runs;

    StepRuns(StepTakers takers, StepChains chains, ThingRuns runs) {
        this.takers = takers;
        this.chains = chains;
        this.runs = runs;
    }

    /** What the words beside the step name, where the rule says that they stand there. */
    ThingRuns.Run of(Sighting sighting) {
        Span anchor = sighting.match().anchor();
        return switch (sighting.match().rule().emit().getOrDefault("run", "")) {
            case "before", "there" -> before(sighting.sentence(), anchor);
            case "sum" -> wholeClause(sighting, runs.before(sighting.sentence(), anchor.end()));
            case "granted" ->
                runs.before(sighting.sentence(), chains.beginOfGrant(sighting.sentence(), anchor.start()));
            case "beside", "near" -> beside(sighting.sentence(), anchor);
            case "after" -> afterRun(sighting, runs.after(sighting.sentence(), anchor.end()));
            case "named" -> named(sighting, runs.after(sighting.sentence(), anchor.end()));
            case "sums" -> listed(runs.after(sighting.sentence(), anchor.end()));
            default -> ThingRuns.NONE;
        };
    }

    /** Whether those that stand before the step take it: 由A和B|组建. */
    boolean isDoneByItems(Sighting sighting) {
        int start = sighting.match().anchor().start();
        return "before".equals(sighting.match().rule().emit().get("run"))
                && chains.beginOfAgent(sighting.sentence(), start) >= 0;
    }

    /** Whether the rule reads only things that stand beside the step. */
    static boolean standsThere(Sighting sighting) {
        return BESIDE.contains(sighting.match().rule().emit().getOrDefault("run", ""));
    }

    private ThingRuns.Run before(SentenceReading sentence, Span step) {
        int agent = chains.beginOfAgent(sentence, step.start());
        return runs.before(sentence, chains.begin(sentence, agent < 0 ? step.start() : agent));
    }

    /** Things all of which hold a name or a place: to build others is no step of any. */
    private static ThingRuns.Run named(Sighting sighting, ThingRuns.Run run) {
        boolean all = run.items().stream().allMatch(item -> ThingLists.isNamed(sighting.sentence(), item));
        return all ? run : ThingRuns.NONE;
    }

    /** A list that the text sums up. */
    private static ThingRuns.Run listed(ThingRuns.Run run) {
        return run.listed() ? run : ThingRuns.NONE;
    }

    /** A list that its clause begins with, so that no verb says what else is done with it. */
    private static ThingRuns.Run wholeClause(Sighting sighting, ThingRuns.Run run) {
        boolean whole = !run.items().isEmpty()
                && run.items().get(0).start() <= sighting.clause().start();
        return whole ? run : ThingRuns.NONE;
    }

    private ThingRuns.Run beside(SentenceReading sentence, Span step) {
        ThingRuns.Run before = before(sentence, step);
        return before.items().isEmpty() ? runs.after(sentence, step.end()) : before;
    }

    /** What stands after the step, where the phrases that the rule kept do not reach as far. */
    private ThingRuns.Run afterRun(Sighting sighting, ThingRuns.Run run) {
        List<Span> items = sighting.match().items("subject");
        boolean read = items.size() >= run.items().size()
                && items.stream().map(sighting::text).allMatch(takers::isThing);
        return read ? ThingRuns.NONE : run;
    }
}
