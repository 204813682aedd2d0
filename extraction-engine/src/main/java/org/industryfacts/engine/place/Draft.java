package org.industryfacts.engine.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.text.Span;

/**
 * A place as far as its own characters tell.
 *
 * @param head where its own name begins, after those of what it is part of
 * @param referents what it may mean; none for an anaphor
 * @param trust of its own name
 * @param supported whether its neighbours show that it is a place: 天津武清, 大同经开区
 * @param insideName whether it is known to begin a longer name: 宁德时代
 * @param anaphor what it refers to, where it is no name
 */
record Draft(
        Span span,
        int head,
        List<Referent> referents,
        Trust trust,
        boolean supported,
        boolean insideName,
        @Nullable AnaphorSense anaphor) {

    static Draft of(Sighting sighting, Entry.Name name) {
        Span span = sighting.span();
        return new Draft(span, span.start(), name.referents(), name.trust(), false, sighting.inPhrase(), null);
    }

    static Draft anaphor(Span span, AnaphorSense sense) {
        return new Draft(span, span.start(), List.of(), Trust.FULL, false, false, sense);
    }

    /** This place as what the name after it is part of. */
    Draft joinedWith(Sighting next, Entry.Name name, List<Referent> narrowed) {
        Span whole = new Span(span.start(), next.span().end());
        return new Draft(whole, next.span().start(), narrowed, name.trust(), true, next.inPhrase(), null);
    }

    /** The zone whose name begins with this place and ends at {@code end}. */
    Draft zone(int end, List<Referent> zones, boolean certain) {
        Span whole = new Span(span.start(), end);
        return new Draft(whole, head, zones, trust, supported || certain, false, null);
    }

    boolean isArea() {
        return !referents.isEmpty() && referents.get(0).kind() == PlaceMention.Kind.AREA;
    }
}
