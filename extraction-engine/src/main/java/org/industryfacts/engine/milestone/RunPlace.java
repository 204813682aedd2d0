package org.industryfacts.engine.milestone;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Scoped;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Status;

/** Tells what it means where a rule says, by {@code run}, that the things of a step stand. */
final class RunPlace {

    /** Where things must stand for a rule that does not look further. */
    private static final Set<String> BESIDE = Set.of(
            "about", "after", "granted", "headed", "row", "named", "near", "pushed", "there", "sum", "summed", "list",
            "line");

    /** What says of counted projects that they took the step, or are in it, whatever is planned for them: 等已开工项目. */
    private static final Pattern TAKEN = Pattern.compile("已|现|在建|续建|签约");

    private static final Pattern OPENING = Pattern.compile("[“‘\\s]*");

    private static final Pattern TAKEN_BEFORE = Pattern.compile("(?:已经?|现已|新)?(?:在建|续建|签约)[^,。;的]{0,4}的$");

    private RunPlace() {}

    /** What the rule emits; empty where it says nothing. */
    static String of(Sighting sighting) {
        return sighting.match().rule().emit().getOrDefault("run", "");
    }

    /** Whether the rule reads only things that stand beside the step. */
    static boolean isBeside(Sighting sighting) {
        return BESIDE.contains(of(sighting));
    }

    /** Whether the step only tells which things are meant, that will come further: 推动|A、B等已签约项目|开工. */
    static boolean isBehind(Sighting sighting) {
        return "summed".equals(of(sighting));
    }

    /** Whether the step that tells which things are meant is itself only to be taken: 力争|A、B等5个竣工项目|年底投产. */
    static boolean isYetToCome(Sighting sighting) {
        return isBehind(sighting)
                && !TAKEN.matcher(sighting.text(sighting.match().span())).find()
                && StepRuns.isPlanned(sighting);
    }

    /** Whether something stands before a match that its clause must begin with: 继A项目|投产后,B项目. */
    static boolean isTakenBefore(Sighting sighting) {
        return "begun".equals(of(sighting))
                && !OPENING.matcher(sighting.text(
                                sighting.clauseUpTo(sighting.match().span().start())))
                        .matches();
    }

    /** Whether the rule reads a step that is told as a noun, of things that somebody means to take it: 推进A、B等项目的|开工. */
    static boolean isRow(Sighting sighting) {
        return "row".equals(of(sighting));
    }

    /** Whether the words before the things say that a step is still to be taken: 推进|A、B等项目的|开工, not 庆祝|A项目的|开工. */
    static boolean isPushed(Sighting sighting, List<Span> items, SenseTable<StepWord> words) {
        if (items.isEmpty()
                || items.get(0).start() <= sighting.sentence().span().start()) {
            return false;
        }
        Scoped<Status> said = sighting.scopes()
                .statuses()
                .at(sighting.index(), sighting.match().anchor().start());
        return sighting.sentence()
                .tokenBefore(beginOfTaken(sighting, items.get(0).start()))
                .filter(token -> words.is(StepWord.PUSHES, sighting.word(token)))
                .filter(token -> !isOver(said, token.span().start()))
                .isPresent();
    }

    /** Whether what a clause says before a position makes that something of the past: 去年|推进. */
    private static boolean isOver(Scoped<Status> said, int position) {
        return said.value() == Status.ACTUAL
                && said.span() != null
                && said.span().start() < position;
    }

    /** Where what is said before things of the steps that they took begins: 推进|已签约的|A、B等项目. */
    private static int beginOfTaken(Sighting sighting, int position) {
        String said = sighting.text(sighting.clauseUpTo(position));
        Matcher taken = TAKEN_BEFORE.matcher(said);
        return taken.find() ? position - (said.length() - taken.start()) : position;
    }

    /** Whether the step counts although another follows it: A、B等已签约项目|开工, 推进A、B等项目的|开工|、达产. */
    static boolean standsAlone(Sighting sighting) {
        return isBehind(sighting) || isRow(sighting);
    }
}
