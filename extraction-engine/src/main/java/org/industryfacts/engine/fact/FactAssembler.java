package org.industryfacts.engine.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.page.PageArticle;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;
import org.industryfacts.fact.Slots;
import org.industryfacts.industry.Industry;
import org.industryfacts.industry.IndustryTree;

/** Makes facts of drafts: finds their evidence in the submitted text, gives them their ids, keeps one of each. */
public final class FactAssembler {

    private final String name;
    private final String version;
    private final IndustryTree industries;
    private final Confidences confidences = Confidences.load();

    /**
     * @param name and {@code version} of the engine, which sign the facts
     * @param industries that facts may name
     */
    public FactAssembler(String name, String version, IndustryTree industries) {
        this.name = name;
        this.version = version;
        this.industries = industries;
    }

    /**
     * The facts of a submission, each with its draft, in the order of {@code readings}; of several that assert the
     * same, the first. What stands in a clause that the page breaks off is no fact.
     */
    public Collection<Assembled> assemble(ArticleText submitted, List<Drafts> readings) {
        CodePoints points = new CodePoints(submitted.content());
        Map<UUID, Assembled> facts = new LinkedHashMap<>();
        Set<UUID> standing = new HashSet<>();
        Map<String, List<String>> named = new HashMap<>();
        for (Drafts reading : readings) {
            for (FactDraft draft : RepeatedFacts.without(reading.drafts())) {
                UUID id = FactIdentity.factId(submitted.articleId(), draft.slots(), draft.status(), draft.period());
                boolean cutOff = reading.source().isCutOff(draft.evidence());
                if (!facts.containsKey(id) && !cutOff && (!isStanding(draft.slots()) || standing.add(claim(draft)))) {
                    Evidence evidence = evidence(reading.source(), points, draft);
                    List<String> industries = industries(draft.slots(), named);
                    Fact fact = fact(id, submitted, reading.source(), evidence, industries, draft);
                    facts.put(id, new Assembled(fact, draft, reading.source()));
                }
            }
        }
        return facts.values();
    }

    /** What simply is so: said of the same by another of its names, or without its date, it is said again. */
    private static boolean isStanding(Slots slots) {
        return slots instanceof Slots.OrgLocation || slots instanceof Slots.Role;
    }

    private static UUID claim(FactDraft draft) {
        return FactIdentity.claimId(draft.slots(), draft.links(), draft.status(), draft.period());
    }

    /** What was read from one article of a page, in the order of its text. */
    public record Drafts(PageArticle source, List<FactDraft> drafts) {}

    /** A fact, the draft that it was made of, and the article that the spans of the draft are in. */
    public record Assembled(Fact fact, FactDraft draft, PageArticle source) {}

    private Fact fact(
            UUID id,
            ArticleText article,
            PageArticle source,
            Evidence evidence,
            List<String> industriesNamed,
            FactDraft draft) {
        List<String> rules =
                draft.steps().stream().map(FactDraft.Step::rule).distinct().toList();
        return new Fact(
                id,
                FactIdentity.claimId(draft.slots(), draft.links(), draft.status(), draft.period()),
                article.articleId(),
                article.revision(),
                draft.status(),
                draft.period(),
                draft.regions(),
                industriesNamed,
                draft.slots(),
                draft.links(),
                evidence,
                confidences.of(draft.slots().type(), rules, draft.period(), source.isReconstructed(draft.evidence())),
                new Extractor(name, version, rules));
    }

    /**
     * The industries that the slots name, in the order of the slots.
     *
     * @param named those that other slots with the same text name
     */
    private List<String> industries(Slots slots, Map<String, List<String>> named) {
        Set<String> ids = new LinkedHashSet<>();
        for (Object field : slots.assertedFields().values()) {
            for (String text : texts(field)) {
                ids.addAll(named.computeIfAbsent(text, this::industriesIn));
            }
        }
        return List.copyOf(ids);
    }

    private List<String> industriesIn(String text) {
        return industries.within(text).stream().map(Industry::id).toList();
    }

    private static List<String> texts(@Nullable Object field) {
        return field instanceof String text
                ? List.of(text)
                : field instanceof List<?> items
                        ? items.stream().map(String::valueOf).toList()
                        : List.of();
    }

    private static Evidence evidence(PageArticle source, CodePoints points, FactDraft draft) {
        String original = source.original();
        Span span = points.whole(source.toOriginal(draft.evidence()));
        return new Evidence(
                span.of(original),
                points.indexOf(span.start()),
                points.indexOf(span.end()),
                original.substring(points.back(span.start(), Evidence.CONTEXT), span.start()),
                original.substring(span.end(), points.forth(span.end(), Evidence.CONTEXT)),
                draft.sentence().of(source.text()).strip(),
                source.headline());
    }
}
