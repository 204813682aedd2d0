package org.industryfacts.engine.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Slots.IndustryFocus;

/**
 * Makes a focus of each industry that a rule kept as {@code industry}. What a firm or project builds on is none: the
 * subject is the nearest region or park.
 */
public final class FocusReader implements FactReader {

    private final Industries industries = Industries.load();
    private final WordEndings parks = WordEndings.load(FocusReader.class, "park-endings.tsv");

    @Override
    public String rules() {
        return "focus.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("listed");
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        boolean said = sighting.match().emitted("listed").isPresent()
                || sighting.match()
                        .kind("industry")
                        .map(sighting::text)
                        .filter(industries::isKind)
                        .isPresent();
        List<Span> items = sighting.match().items("industry");
        Optional<Subject> subject = leading(sighting, items.get(0)).or(() -> subject(sighting));
        List<FactDraft> drafts = new ArrayList<>();
        if (subject.isPresent()) {
            for (Span item : industries.joined(sighting.article().text(), items)) {
                industries
                        .read(sighting.text(withoutPlace(sighting, item)), said)
                        .map(industry -> new IndustryFocus(subject.get().text(), industry))
                        .ifPresent(focus -> drafts.add(sighting.draft(focus, subject.get())));
            }
        }
        return drafts;
    }

    /** The region or park that the first item begins with: 芜湖市 of 芜湖市新能源汽车. */
    private Optional<Subject> leading(Sighting sighting, Span item) {
        Span rest = withoutPlace(sighting, item);
        return rest.equals(item)
                ? Optional.empty()
                : Optional.of(sighting.scopes().subjects().of(sighting.index(), new Span(item.start(), rest.start())));
    }

    private static Span withoutPlace(Sighting sighting, Span item) {
        List<Token> tokens = sighting.sentence().tokensIn(item);
        boolean place = tokens.size() > 1
                && tokens.get(0) instanceof PlaceToken first
                && first.place().kind() != PlaceMention.Kind.AREA;
        return place ? new Span(tokens.get(1).span().start(), item.end()) : item;
    }

    /** The region or park that the rule kept or that is named nearest; none where a firm speaks of itself. */
    private Optional<Subject> subject(Sighting sighting) {
        Optional<Subject> kept = sighting.named("subject").filter(this::isPlace);
        if (kept.isPresent()) {
            return kept;
        }
        int position = sighting.match().span().start();
        boolean firm = sighting.subjectBefore(position)
                .filter(nearest -> !isPlace(nearest) && sighting.clause().contains(nearest.span()))
                .isPresent();
        return firm ? Optional.empty() : sighting.scopes().subjects().at(sighting.index(), position, this::isPlace);
    }

    private boolean isPlace(Subject subject) {
        return subject.place() || parks.end(subject.text());
    }
}
