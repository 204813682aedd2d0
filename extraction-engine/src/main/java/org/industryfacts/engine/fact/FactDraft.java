package org.industryfacts.engine.fact;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Period;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/**
 * A fact before it has an id: what the reader of its type made of a sentence. Spans are over the text of the article.
 *
 * @param evidence the characters that carry it
 * @param sentence the sentence that it stands in
 * @param steps what led to it, the outermost rule first
 */
public record FactDraft(
        Slots slots,
        Status status,
        @Nullable Period period,
        List<String> regions,
        Map<String, String> links,
        Span evidence,
        Span sentence,
        List<Step> steps) {

    public FactDraft {
        regions = List.copyOf(regions);
        links = Map.copyOf(links);
        steps = List.copyOf(steps);
    }

    /** The same, holding at another time. */
    public FactDraft at(Period when) {
        return new FactDraft(slots, status, when, regions, links, evidence, sentence, steps);
    }

    /** The same, holding at no time that the text says; what only that time made a plan is none. */
    public FactDraft timeless() {
        List<Span> times = steps.stream()
                .filter(step -> step.rule().startsWith("period."))
                .map(Step::span)
                .toList();
        List<Step> others =
                steps.stream().filter(step -> !times.contains(step.span())).toList();
        boolean ahead =
                steps.stream().anyMatch(step -> step.rule().equals("status.future") && times.contains(step.span()));
        return new FactDraft(slots, ahead ? Status.ACTUAL : status, null, regions, links, evidence, sentence, others);
    }

    /** The same, somewhere else. */
    public FactDraft in(List<String> otherRegions) {
        return new FactDraft(slots, status, period, otherRegions, links, evidence, sentence, steps);
    }

    /** A rule, and the characters that it read. */
    public record Step(String rule, Span span) {}
}
