package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Rank;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Slots.Ranking;

/** Makes rankings of the places that rules saw, those in a row with one included: 居全国第7位、长三角第1位. */
public final class RankingReader implements FactReader {

    private static final String ONE_OF = "之一";
    private static final Rank FIRST = new Rank(new Span(0, 0), 1, false);

    private final RankingWords words = RankingWords.load();

    @Override
    public String rules() {
        return "ranking.rules";
    }

    @Override
    public Set<String> emits() {
        return Set.of("scope", "indicator");
    }

    @Override
    public void check(Rule rule) {
        scopeSide(rule);
    }

    @Override
    public boolean figures() {
        return true;
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        return switch (scopeSide(sighting.match().rule())) {
            case "after" -> held(sighting);
            case "before" -> placed(sighting);
            default -> greatest(sighting);
        };
    }

    /** The verb says that a place is held: what stands between it and the place says among whom. */
    private List<FactDraft> held(Sighting sighting) {
        RuleMatch match = sighting.match();
        Span place = match.phrase("rank").orElseThrow();
        Span between = new Span(match.anchor().end(), place.start());
        if (walk(sighting, place).holdsVerb(between)) {
            return List.of();
        }
        Measured measured = Measured.before(sighting.sentence(), words, match.anchor());
        Scope scope = scope(sighting, between);
        List<String> indicators = scope.indicator() == null ? measured.indicators() : List.of(scope.indicator());
        String among = scope.among() == null ? measured.scope() : scope.among();
        if (match.items("subject").size() > 1) {
            return shared(sighting, new Place(rank(sighting, place), place.end(), among));
        }
        return drafts(sighting, new Place(rank(sighting, place), place.end(), among), indicators, measured.start());
    }

    /** A place that several share: A、B、C分列前10. */
    private List<FactDraft> shared(Sighting sighting, Place place) {
        List<FactDraft> drafts = new ArrayList<>();
        for (Span item : sighting.match().items("subject")) {
            add(sighting, sighting.scopes().subjects().of(sighting.index(), item), place, List.of(), drafts);
        }
        return drafts;
    }

    /** No verb says so: the words just before the place must say among whom. */
    private List<FactDraft> placed(Sighting sighting) {
        SentenceReading sentence = sighting.sentence();
        Span place = sighting.match().anchor();
        ClauseWalk walk = walk(sighting, place);
        Optional<Span> scope = walk.scopeBefore(place.start());
        boolean ofKind = sighting.text(place).endsWith("大");
        boolean bare = sighting.match().span().equals(place);
        if (scope.isEmpty() || ofKind == bare) {
            return List.of();
        }
        int start = scope.get().start();
        Place among = new Place(rank(sighting, place), place.end(), sighting.text(scope.get()));
        if (ofKind) {
            return keptIndicator(sighting)
                    .map(span -> drafts(sighting, among, List.of(sighting.text(span)), start))
                    .orElse(List.of());
        }
        Measured measured = Measured.before(sentence, words, scope.get());
        return walk.indicatorBefore(walk.beforeManner(start)).isEmpty()
                ? List.of()
                : drafts(sighting, among, measured.indicators(), measured.start());
    }

    /** What is the greatest among some: 全国最大的生产基地. */
    private List<FactDraft> greatest(Sighting sighting) {
        Span match = sighting.match().span();
        ClauseWalk walk = walk(sighting, sighting.match().anchor());
        Optional<Span> scope = walk.scopeBefore(match.start());
        Optional<Span> kept = keptIndicator(sighting);
        if (scope.isEmpty()
                || !walk.holdsOnlyThose(scope.get())
                || words.is(Kind.MAKES, walk.wordBefore(scope.get().start()))) {
            return List.of();
        }
        boolean predicate = scopeSide(sighting.match().rule()).equals("predicate");
        Place place = new Place(FIRST, match.end(), sighting.text(scope.get()));
        if (predicate) {
            Measured measured = Measured.before(sighting.sentence(), words, scope.get());
            return endsClause(sighting, match.end()) && !measured.indicators().isEmpty()
                    ? drafts(sighting, place, measured.indicators(), measured.start())
                    : List.of();
        }
        return kept.map(span -> drafts(
                        sighting,
                        place,
                        List.of(sighting.text(span)),
                        scope.get().start()))
                .orElse(List.of());
    }

    /** What the rule says it is the greatest of, unless it is only one of those. */
    private static Optional<Span> keptIndicator(Sighting sighting) {
        if (sighting.match().emitted("indicator").isPresent()) {
            Span rank = sighting.match().anchor();
            int end = sighting.match().span().end() - ONE_OF.length();
            return Optional.of(new Span(rank.end(), end)).filter(span -> span.length() > 1);
        }
        return sighting.match()
                .phrase("indicator")
                .filter(span -> !sighting.article().text().startsWith(ONE_OF, span.end()));
    }

    private static boolean endsClause(Sighting sighting, int position) {
        return position >= sighting.clause().end()
                || ",。;!?、)".indexOf(sighting.article().text().charAt(position)) >= 0;
    }

    private ClauseWalk walk(Sighting sighting, Span anchor) {
        return new ClauseWalk(sighting.sentence(), words, sighting.sentence().clauseAt(anchor.start()));
    }

    /**
     * A place with those that it is among.
     *
     * @param end where its words end
     */
    private record Place(Rank rank, int end, @Nullable String among) {}

    /** @param indicator what is measured, where the words say that too: 产量全国第一 */
    private record Scope(@Nullable String among, @Nullable String indicator) {}

    private Scope scope(Sighting sighting, Span stretch) {
        if (stretch.isEmpty()) {
            return new Scope(null, null);
        }
        ClauseWalk walk = walk(sighting, stretch);
        int begin = walk.amongIn(stretch).orElse(stretch.start());
        String among = sighting.text(new Span(begin, stretch.end())).replaceFirst("的$", "");
        Span before = new Span(stretch.start(), begin);
        return new Scope(among.isEmpty() ? null : among, before.length() < 2 ? null : sighting.text(before));
    }

    private List<FactDraft> drafts(Sighting sighting, Place place, List<String> indicators, int start) {
        Optional<Subject> subject = subject(sighting, start);
        List<FactDraft> drafts = new ArrayList<>();
        if (subject.isPresent() && isApart(sighting, subject.get(), start)) {
            Place next = place;
            List<String> measured = indicators;
            while (next != null) {
                add(sighting, subject.get(), next, measured, drafts);
                Following following = following(sighting, next.end());
                measured =
                        following == null || following.indicator() == null ? measured : List.of(following.indicator());
                next = following == null ? null : following.place();
            }
        }
        return drafts;
    }

    /** Whose place it is: nobody who is only named in 在全国百强县榜单中, before which one is looked for. */
    private Optional<Subject> subject(Sighting sighting, int start) {
        Optional<Subject> subject = namedBefore(sighting, start);
        return subject.filter(found -> sighting.sentence().span().contains(found.span()))
                .map(found -> sighting.sentence().clauseAt(found.span().start()))
                .filter(clause -> isList(sighting, clause) && !clause.equals(sighting.clause()))
                .map(clause -> namedBefore(sighting, clause.start()))
                .orElse(subject);
    }

    /** Places are held by who has a name; a thing that is only described holds one where nobody has. */
    private static Optional<Subject> namedBefore(Sighting sighting, int position) {
        return sighting.scopes()
                .subjects()
                .at(sighting.index(), position, subject -> subject.kind() != Subject.Kind.PHRASE)
                .or(() -> sighting.subjectBefore(position));
    }

    private boolean isList(Sighting sighting, Span clause) {
        String text = sighting.text(clause);
        return text.startsWith("在") && text.replaceFirst("[,]$", "").endsWith("中");
    }

    /** Whether a subject is no part of what the place is among: 全国 in 占全国三成,居全国首位. */
    private static boolean isApart(Sighting sighting, Subject subject, int start) {
        return subject.span().start() < start
                || subject.span().start() >= sighting.match().span().end();
    }

    private static void add(
            Sighting sighting, Subject subject, Place place, List<String> indicators, List<FactDraft> drafts) {
        List<@Nullable String> each = new ArrayList<>(indicators);
        if (each.isEmpty()) {
            each.add(null);
        }
        Span match = sighting.match().span();
        Span evidence = new Span(match.start(), Math.max(match.end(), place.end()));
        Comparator comparator = place.rank().within() ? Comparator.LT : Comparator.EQ;
        for (String indicator : each) {
            Ranking ranking =
                    new Ranking(subject.text(), indicator, place.rank().place(), place.among(), comparator);
            drafts.add(sighting.draft(ranking, subject, evidence, null));
        }
    }

    /** The next place of a row, and what it is given for where that is said. */
    private record Following(Place place, @Nullable String indicator) {}

    private @Nullable Following following(Sighting sighting, int position) {
        Span rest = new Span(position, sighting.sentence().span().end());
        List<Token> tokens = sighting.sentence().tokensIn(rest);
        if (tokens.size() < 2 || !"、和及与,".contains(sighting.text(tokens.get(0).span()))) {
            return null;
        }
        boolean comma = sighting.text(tokens.get(0).span()).equals(",");
        int begin = tokens.get(1).span().start();
        for (int i = 1; i < Math.min(tokens.size(), 8); i++) {
            if (tokens.get(i) instanceof RankToken token) {
                Span stretch = new Span(begin, token.span().start());
                Scope scope = scope(sighting, stretch);
                boolean direct = walk(sighting, stretch)
                        .amongIn(stretch)
                        .filter(at -> at == begin)
                        .isPresent();
                boolean said = i > 1
                        && (direct
                                || !comma
                                        && walk(sighting, stretch)
                                                .amongIn(stretch)
                                                .isPresent());
                Place place = new Place(token.rank(), token.span().end(), scope.among());
                return said ? new Following(place, scope.indicator()) : null;
            }
            if (!walk(sighting, rest).mayLeadToPlace(tokens.get(i))) {
                return null;
            }
        }
        return null;
    }

    private static Rank rank(Sighting sighting, Span place) {
        return ((RankToken) sighting.sentence().tokensIn(place).get(0)).rank();
    }

    /** @throws IllegalArgumentException where the rule does not say where to look for it */
    private static String scopeSide(Rule rule) {
        String side = rule.emit().getOrDefault("scope", "");
        if (!Set.of("after", "before", "greatest", "predicate").contains(side)) {
            throw new IllegalArgumentException("a ranking rule emits scope=after, before, greatest or predicate");
        }
        return side;
    }
}
