package org.industryfacts.engine.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.scope.ThingWords;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.MilestoneStage;
import org.industryfacts.fact.Slots.Milestone;
import org.industryfacts.fact.Status;

/** Makes milestones: each thing that a rule kept as {@code subject}, or the surroundings name, comes to a stage. */
public final class MilestoneReader implements FactReader {

    private final WordEndings things = WordEndings.load(ThingWords.class, "thing-words.tsv");
    private final WordEndings agents = WordEndings.load(MilestoneReader.class, "agents.tsv");
    private final GenericPhrases generic = GenericPhrases.load(things);

    @Override
    public String rules() {
        return "milestone.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("stage");
    }

    @Override
    public void check(Rule rule) {
        stage(rule);
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        MilestoneStage stage = stage(sighting.match().rule());
        List<Span> items = sighting.match().items("subject");
        if (items.isEmpty()) {
            return sighting.scopes()
                    .subjects()
                    .at(sighting.index(), sighting.match().span().start(), subject -> canCome(subject, stage, false))
                    .filter(subject -> sighting.sentence().span().contains(subject.span()) || hasTime(sighting))
                    .map(subject -> List.of(draft(sighting, stage, subject)))
                    .orElse(List.of());
        }
        boolean listed = sighting.match()
                .kind("subject")
                .map(sighting::text)
                .filter(things::endLonger)
                .isPresent();
        List<FactDraft> drafts = new ArrayList<>();
        for (Span item : items) {
            candidates(sighting, item)
                    .map(candidate -> sighting.scopes().subjects().of(sighting.index(), candidate))
                    .filter(subject -> canCome(subject, stage, listed))
                    .findFirst()
                    .ifPresent(subject -> drafts.add(draft(sighting, stage, subject)));
        }
        return drafts;
    }

    /** Whether the clause says when: then it speaks of what the sentence before spoke of. */
    private static boolean hasTime(Sighting sighting) {
        return sighting.sentence().tokensIn(sighting.clause()).stream().anyMatch(TimeToken.class::isInstance);
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
        boolean founded = stage == MilestoneStage.FOUNDED;
        return !generic.test(subject.text())
                && (founded || !agents.end(subject.text()))
                && (listed || things.endLonger(subject.text()));
    }

    private static FactDraft draft(Sighting sighting, MilestoneStage stage, Subject subject) {
        Status status = stage == MilestoneStage.PLANNED ? Status.PLANNED : null;
        return sighting.draft(
                new Milestone(subject.text(), stage), subject, sighting.match().span(), status);
    }

    /** @throws IllegalArgumentException where there is no such stage */
    private static MilestoneStage stage(Rule rule) {
        return Coded.of(MilestoneStage.class, rule.emit().getOrDefault("stage", ""));
    }
}
