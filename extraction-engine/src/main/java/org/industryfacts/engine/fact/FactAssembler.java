package org.industryfacts.engine.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.engine.text.CleanText;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;

/** Makes facts of drafts: finds their evidence in the submitted text, gives them their ids, keeps one of each. */
public final class FactAssembler {

    private final String name;
    private final String version;

    /** @param name and version of the engine, which sign the facts */
    public FactAssembler(String name, String version) {
        this.name = name;
        this.version = version;
    }

    /**
     * The facts of an article by their ids, each with its draft, in the order of {@code drafts}; of several that assert
     * the same, the first.
     */
    public Map<UUID, Assembled> assemble(ArticleText article, CleanText clean, List<FactDraft> drafts) {
        CodePoints points = new CodePoints(clean.original());
        Map<UUID, Assembled> facts = new LinkedHashMap<>();
        for (FactDraft draft : drafts) {
            UUID id = FactIdentity.factId(article.articleId(), draft.slots(), draft.status(), draft.period());
            if (!facts.containsKey(id)) {
                facts.put(id, new Assembled(fact(id, article, evidence(clean, points, draft), draft), draft));
            }
        }
        return facts;
    }

    /** A fact and the draft that it was made of. */
    public record Assembled(Fact fact, FactDraft draft) {}

    private Fact fact(UUID id, ArticleText article, Evidence evidence, FactDraft draft) {
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
                List.of(),
                draft.slots(),
                draft.links(),
                evidence,
                draft.confidence(),
                new Extractor(name, version, rules));
    }

    private static Evidence evidence(CleanText clean, CodePoints points, FactDraft draft) {
        String original = clean.original();
        Span span = points.whole(clean.offsets().toOriginal(draft.evidence()));
        return new Evidence(
                span.of(original),
                points.indexOf(span.start()),
                points.indexOf(span.end()),
                original.substring(points.back(span.start(), Evidence.CONTEXT), span.start()),
                original.substring(span.end(), points.forth(span.end(), Evidence.CONTEXT)),
                draft.sentence().of(clean.text()).strip(),
                null);
    }
}
