package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Makes rankings of places that a rule kept several holders of. */
final class SharedPlaces {

    private final RankingWords words;
    private final Holders holders;
    private final RankingDrafts drafts;

    SharedPlaces(RankingWords words, Holders holders, RankingDrafts drafts) {
        this.words = words;
        this.holders = holders;
        this.drafts = drafts;
    }

    /** A place that several share (A、B、C分列前10) or the places that they hold one by one (A、B分列第二、第三). */
    List<FactDraft> of(Sighting sighting, RankedPlace place, List<String> indicators) {
        List<Span> items = sighting.match().items("subject");
        if (RankingReader.emits(sighting, "holder")
                && items.stream().noneMatch(item -> holders.isOne(sighting, item))) {
            return List.of();
        }
        boolean after = items.get(0).start() > place.end();
        boolean inTurn = after && sighting.text(sighting.match().span()).contains("依次");
        List<RankedPlace> places = row(sighting, place, items.size());
        List<FactDraft> all = new ArrayList<>();
        if (!after && words.endsMeasure(sighting.text(items.get(items.size() - 1)))) {
            List<String> each = SharedItems.of(
                    sighting.sentence(),
                    words,
                    new Span(items.get(0).start(), items.get(items.size() - 1).end()));
            Optional<Subject> subject =
                    holders.at(sighting, items.get(0).start(), places.get(0).among());
            for (int i = 0; i < each.size() && subject.isPresent(); i++) {
                all.addAll(drafts.of(sighting, subject.get(), at(places, i), List.of(each.get(i))));
            }
            return all;
        }
        Measured measured = after ? Measured.of(indicators) : ranked(sighting, holderAt(sighting, items.get(0)));
        for (int i = 0; i < items.size(); i++) {
            RankedPlace own = inTurn && place.rank().within() ? place.inTurn(i) : at(places, i);
            RankedPlace among = own.among() == null ? own.among(measured.scope()) : own;
            Subject subject = sighting.scopes().subjects().of(sighting.index(), items.get(i));
            boolean listed = !after && own.among() != null && !words.isAmong(own.among());
            all.addAll(drafts.of(sighting, subject, among, listed ? List.of() : measured.indicators()));
        }
        return all;
    }

    /** Where who is ranked begins in the first phrase of a list: after 增速 in 增速徐州. */
    private static int holderAt(Sighting sighting, Span item) {
        return sighting.scopes().subjects().of(sighting.index(), item).span().start();
    }

    /**
     * What the clauses right before rank others in, and among whom: 收入排首位的是甲公司,|乙、丙分列第二、第三; nothing where the clause
     * itself says more before those who are ranked: 增速|乙、丙分列第二、第三.
     */
    private Measured ranked(Sighting sighting, int position) {
        SentenceReading sentence = sighting.sentence();
        if (!sighting.text(new Span(sentence.clauseAt(position).start(), position))
                .isBlank()) {
            return Measured.of(List.of());
        }
        List<Span> clauses = sentence.sentence().clauses();
        for (int i = sentence.clauseIndexAt(position) - 1; i >= 0; i--) {
            EarlierClause clause = new EarlierClause(sentence, words, clauses.get(i));
            Optional<Span> measured = clause.places() ? clause.ranked() : Optional.empty();
            if (measured.isPresent() || !clause.places()) {
                return measured.map(span -> Measured.before(sentence, words, new Span(span.end(), span.end())))
                        .orElse(Measured.of(List.of()));
            }
        }
        return Measured.of(List.of());
    }

    /** The places of a row, as many as hold them: 全国第二和全省第一、第二. */
    private List<RankedPlace> row(Sighting sighting, RankedPlace place, int most) {
        List<RankedPlace> places = new ArrayList<>(PlaceRow.from(sighting.sentence(), place));
        Optional<RankedPlace> next =
                drafts.next(sighting, places.get(places.size() - 1).end());
        while (next.isPresent() && places.size() < most) {
            places.addAll(PlaceRow.from(sighting.sentence(), next.get()));
            next = drafts.next(sighting, places.get(places.size() - 1).end());
        }
        return places;
    }

    /** The place of one of those who hold them in turn; where there are fewer places, all hold the first. */
    private static RankedPlace at(List<RankedPlace> places, int index) {
        return places.get(index < places.size() ? index : 0);
    }

    /** The places of those who are named after them: 销量前三名依次为A、B、C. */
    List<FactDraft> told(Sighting sighting, Span place, Optional<Span> scope) {
        Span before = scope.orElse(new Span(place.start(), place.start()));
        Measured measured = Measured.before(sighting.sentence(), words, before);
        String among = scope.map(sighting::text).orElse(measured.scope());
        return measured.indicators().isEmpty()
                ? List.of()
                : of(
                        sighting,
                        new RankedPlace(RankingReader.rank(sighting, place), place.end(), among),
                        measured.indicators());
    }
}
