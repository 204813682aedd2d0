package org.industryfacts.engine.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.Role;
import org.industryfacts.fact.Status;

/**
 * Makes roles of persons and posts: one for each organisation at which the posts before a name are held, and one for
 * the post that a verb or a bracket gives to the person.
 */
public final class RoleReader implements FactReader {

    private static final Set<String> FRAMES = Set.of("held", "appointed", "before", "row");

    private final SenseTable<PostWord> words = SenseTable.load(PostWord.class, "post-words.tsv");
    private final Titles titles = new Titles(words);

    @Override
    public String rules() {
        return "role.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("frame");
    }

    @Override
    public void check(Rule rule) {
        if (!FRAMES.contains(rule.emit().getOrDefault("frame", ""))) {
            throw new IllegalArgumentException("a role rule emits one of " + FRAMES + " as its frame");
        }
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        List<FactDraft> drafts = new ArrayList<>();
        Span person = sighting.match().anchor();
        Holdings holdings = new Holdings(sighting.sentence(), new Employers(sighting, words), titles);
        // What someone is called is so, and has no date, unlike an appointment.
        holdings.before(person.start())
                .forEach(held -> drafts.add(draft(sighting, person, held, held.span(), Status.ACTUAL)
                        .timeless()));
        sighting.match()
                .phrase("held")
                .flatMap(post -> holdings.kept(post, sighting.named("organization")))
                .ifPresent(held -> drafts.add(
                        draft(sighting, person, held, sighting.match().span(), null)));
        return drafts;
    }

    private static FactDraft draft(Sighting sighting, Span person, Holding held, Span from, @Nullable Status status) {
        Subject at = held.organization();
        String id = at == null ? null : at.id();
        Span evidence = new Span(Math.min(from.start(), person.start()), Math.max(from.end(), person.end()));
        FactDraft draft = sighting.draft(
                new Role(sighting.text(person), held.title(), at == null ? null : at.text()),
                at,
                id == null ? Map.of() : Map.of("organization", id),
                evidence,
                status);
        return OfficeRegions.located(draft, sighting.scopes().regions());
    }
}
