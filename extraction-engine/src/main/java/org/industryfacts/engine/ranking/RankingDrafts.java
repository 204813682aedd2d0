package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Slots.Ranking;

/** Makes drafts of a place and of those that follow it: 居全国第7位、长三角第1位. */
final class RankingDrafts {

    private static final int MOST_FOLLOWING = 12;
    private static final int FARTHEST = 8;
    private static final int LONGEST_AMONG = 6;

    private final RankingWords words;
    private final Holders holders;
    private final ListScope lists;

    RankingDrafts(RankingWords words, Holders holders) {
        this.words = words;
        this.holders = holders;
        this.lists = new ListScope(words);
    }

    /** The places of whoever is named before {@code start}. */
    List<FactDraft> of(Sighting sighting, RankedPlace place, List<String> indicators, int start) {
        List<RankedPlace> places = PlaceRow.from(sighting.sentence(), place);
        List<Subject> subjects = holders.allAt(sighting, place, start, places.size());
        if (subjects.size() > 1) {
            boolean inTurn = places.size() == subjects.size();
            return IntStream.range(0, subjects.size())
                    .boxed()
                    .flatMap(i -> of(sighting, subjects.get(i), inTurn ? places.get(i) : place, indicators).stream())
                    .toList();
        }
        boolean oneEach = places.size() > 1 && places.size() == indicators.size();
        return subjects.stream()
                .flatMap(subject -> oneEach
                        ? inTurn(sighting, subject, places, indicators)
                        : row(sighting, subject, place, indicators).stream())
                .toList();
    }

    /** One place for each of what is measured: 产值、增速分别居第2、第3位. */
    private Stream<FactDraft> inTurn(
            Sighting sighting, Subject subject, List<RankedPlace> places, List<String> indicators) {
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(i -> of(sighting, subject, places.get(i), List.of(indicators.get(i))).stream());
    }

    /** A place of somebody and those that follow it. */
    List<FactDraft> row(Sighting sighting, Subject subject, RankedPlace place, List<String> indicators) {
        List<FactDraft> drafts = new ArrayList<>();
        RankedPlace next = place;
        List<String> measured = indicators;
        for (int i = 0; next != null && i < MOST_FOLLOWING; i++) {
            drafts.addAll(of(sighting, subject, next, measured));
            Following following = following(sighting, next.end());
            measured = following == null || following.indicator() == null ? measured : List.of(following.indicator());
            next = following == null ? null : following.place();
        }
        return drafts;
    }

    /** The place that follows another and is among others: 全国第二和全省第一. */
    Optional<RankedPlace> next(Sighting sighting, int position) {
        return Optional.ofNullable(following(sighting, position)).map(Following::place);
    }

    /** One place of somebody, for each of what is measured. */
    List<FactDraft> of(Sighting sighting, Subject subject, RankedPlace place, List<String> indicators) {
        List<@Nullable String> each = new ArrayList<>();
        for (String indicator : indicators) {
            boolean itself = indicator.equals(subject.text())
                    && !sighting.match().rule().id().startsWith(Greatest.RULES);
            each.add(itself ? null : withoutHolder(indicator, subject));
        }
        if (each.isEmpty()) {
            each.add(place.among() == null ? null : listed(place.among()));
        }
        Span match = sighting.match().span();
        Span evidence = new Span(match.start(), Math.max(match.end(), place.end()));
        Comparator comparator = place.rank().within() ? Comparator.LT : Comparator.EQ;
        String among =
                place.among() == null ? lists.before(sighting, match.start()).orElse(null) : place.among();
        return each.stream()
                .map(indicator ->
                        new Ranking(subject.text(), indicator, place.rank().place(), among, comparator))
                .map(ranking -> sighting.draft(ranking, subject, evidence, null))
                .toList();
    }

    /** What a list is of, after those whom it ranks; null for what is no list: 区域品牌榜 in 全国区域品牌榜. */
    private @Nullable String listed(String among) {
        for (int start = Math.min(among.length(), LONGEST_AMONG); start > 1 && words.endsList(among); start--) {
            if (words.isAmong(among.substring(0, start))) {
                return start == among.length() ? null : among.substring(start);
            }
        }
        return null;
    }

    /** What is left of an indicator that names whose it is; null where that is nothing. */
    private static @Nullable String withoutHolder(String indicator, Subject subject) {
        int rest = indicator.length() - subject.text().length();
        String left = indicator;
        if (rest > 0 && indicator.endsWith(subject.text())) {
            left = indicator.substring(0, rest);
        } else if (rest > 0 && indicator.startsWith(subject.text())) {
            left = indicator.substring(subject.text().length()).replaceFirst("^的", "");
        }
        return left.isBlank() ? null : left;
    }

    /** The next place of a row, and what it is given for where that is said. */
    private record Following(RankedPlace place, @Nullable String indicator) {}

    private @Nullable Following following(Sighting sighting, int position) {
        Span rest = new Span(position, sighting.sentence().span().end());
        List<Token> tokens = sighting.sentence().tokensIn(rest);
        if (tokens.size() < 2 || !"、和及与,(".contains(sighting.word(tokens.get(0)))) {
            return null;
        }
        boolean comma = sighting.word(tokens.get(0)).equals(",");
        int begin = tokens.get(1).span().start();
        ClauseWalk walk =
                new ClauseWalk(sighting.sentence(), words, sighting.sentence().clauseAt(begin));
        for (int i = 1; i < Math.min(tokens.size(), FARTHEST); i++) {
            if (tokens.get(i) instanceof RankToken token) {
                Span stretch = new Span(begin, token.span().start());
                Among scope = Among.in(sighting.sentence(), words, stretch);
                boolean direct = walk.amongIn(stretch).filter(at -> at == begin).isPresent();
                boolean said =
                        i > 1 && (direct || !comma && walk.amongIn(stretch).isPresent());
                RankedPlace place = new RankedPlace(token.rank(), token.span().end(), scope.those());
                return said ? new Following(place, scope.indicator()) : null;
            }
            if (!walk.mayLeadToPlace(tokens.get(i))) {
                return null;
            }
        }
        return null;
    }
}
