package org.industryfacts.engine.ranking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.grammar.Rule;
import org.industryfacts.engine.grammar.RuleMatch;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token.RankToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.rules.FactReader;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Rank;

/** Makes rankings of the places that rules saw, those in a row with one included: 居全国第7位、长三角第1位. */
public final class RankingReader implements FactReader {

    private static final String OF_KIND = "大";
    private static final String COUNTERS = "个项";
    private static final String BEST = "强";
    private static final String DESCRIBED = "described";
    private final RankingWords words = new RankingWords();
    private final Pattern left = words.pattern("@moves[至到为了]?");
    private final Holders holders = new Holders(words);
    private final Described describedOnes = new Described(words);
    private final RankingDrafts drafts = new RankingDrafts(words, holders);
    private final SharedPlaces several = new SharedPlaces(words, holders, drafts);
    private final Apposed apposed = new Apposed(drafts);
    private final Greatest greatest = new Greatest(words, holders, describedOnes, drafts, apposed);

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
    public List<FactDraft> settle(List<FactDraft> read) {
        return greatest.settle(read);
    }

    @Override
    public List<FactDraft> read(Sighting sighting) {
        return switch (scopeSide(sighting.match().rule())) {
            case "after" -> held(sighting);
            case "before" -> placed(sighting);
            default -> greatest.read(sighting);
        };
    }

    /** The verb says that a place is held: what stands between it and the place says among whom. */
    private List<FactDraft> held(Sighting sighting) {
        RuleMatch match = sighting.match();
        Span rank = match.phrase("rank").orElseThrow();
        Span between = new Span(match.anchor().end(), Math.max(match.anchor().end(), unquoted(sighting, rank)));
        if (isLeft(sighting, rank.end())
                || isCounted(sighting, rank)
                || walk(sighting, rank).holdsVerb(between)
                || describesOther(sighting, rank)) {
            return List.of();
        }
        Measured measured =
                Measured.before(sighting.sentence(), words, match.anchor()).scoped(words);
        Among scope = Among.in(
                sighting.sentence(), words, between, sighting.text(rank).endsWith(BEST));
        String among = scope.those() == null ? measured.scope() : scope.those();
        RankedPlace place = new RankedPlace(rank(sighting, rank), rank.end(), among);
        if (!match.items("subject").isEmpty()) {
            return several.of(sighting, place, measured.indicators());
        }
        if (sighting.text(rank).endsWith(OF_KIND)) {
            return ofKind(sighting, place, measured);
        }
        List<String> indicators = scope.indicator() == null ? measured.indicators() : List.of(scope.indicator());
        Optional<List<Subject>> counted = holders.counted(sighting, measured);
        List<Subject> own = counted.orElseGet(() -> holders.ownBefore(sighting, measured, scope.indicator() != null));
        if (counted.isPresent() || !own.isEmpty()) {
            List<String> said = scope.indicator() == null ? List.of() : indicators;
            return own.stream()
                    .flatMap(subject -> drafts.row(sighting, subject, place, said).stream())
                    .toList();
        }
        List<FactDraft> now = drafts.of(sighting, place, indicators, measured.start());
        return former(sighting, measured)
                .map(former -> Stream.concat(
                                now.stream(),
                                drafts.of(sighting, former, indicators, measured.start()).stream()
                                        .map(draft -> formerly(sighting, draft)))
                        .toList())
                .orElse(now);
    }

    /** Whether places are only counted: 创造了几十个|第一. */
    private static boolean isCounted(Sighting sighting, Span rank) {
        int start = unquoted(sighting, rank);
        return start > 0 && COUNTERS.indexOf(sighting.article().text().charAt(start - 1)) >= 0;
    }

    /** Where a place begins with the mark before it that quotes it: 多个|“第一”. */
    private static int unquoted(Sighting sighting, Span rank) {
        int start = rank.start();
        return start > 0 && sighting.article().text().charAt(start - 1) == '“' ? start - 1 : start;
    }

    /** Whether a place only describes who is named after it, and the rule does not say that this is who holds it. */
    private boolean describesOther(Sighting sighting, Span rank) {
        return sighting.match().items("subject").isEmpty()
                && sighting.article().text().startsWith("的", rank.end())
                && !isDescription(sighting);
    }

    /** Whether somebody rises from the place that ends there, which the verb after it reads: 第73位|上升至. */
    private boolean isLeft(Sighting sighting, int end) {
        String text = sighting.article().text();
        return left.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The place that was held before: 从全国第18位|上升到第15位. */
    private Optional<RankedPlace> former(Sighting sighting, Measured measured) {
        Span verb = sighting.match().anchor();
        return walk(sighting, verb)
                .formerly(verb.start())
                .flatMap(stretch -> sighting.sentence().tokensIn(stretch).stream()
                        .filter(RankToken.class::isInstance)
                        .findFirst())
                .map(token ->
                        new RankedPlace(((RankToken) token).rank(), token.span().end(), measured.scope()));
    }

    /** A former place has the time that is said with it, and no other. */
    private FactDraft formerly(Sighting sighting, FactDraft draft) {
        int verb = sighting.match().anchor().start();
        return walk(sighting, sighting.match().anchor()).formerly(verb).stream()
                .flatMap(stretch -> sighting.sentence().tokensIn(stretch).stream())
                .filter(TimeToken.class::isInstance)
                .map(time -> sighting.scopes()
                        .periods()
                        .named(sighting.index(), time.span())
                        .value())
                .filter(Objects::nonNull)
                .findFirst()
                .map(draft::at)
                .orElseGet(draft::timeless);
    }

    /** What becomes the greatest but some of its kind holds that place itself: 汽车制造业跃升为全市第一大产业. */
    private List<FactDraft> ofKind(Sighting sighting, RankedPlace place, Measured measured) {
        List<String> kind = greatOf(sighting, place.end());
        return measured.own()
                .filter(span -> !words.endsMeasure(sighting.text(span))
                        && sighting.clause().contains(span))
                .map(span -> sighting.scopes().subjects().of(sighting.index(), span))
                .map(subject -> drafts.row(sighting, subject, place, kind))
                .orElseGet(() -> drafts.of(sighting, place, kind, measured.start()));
    }

    /** 网络零售市场 in 成为全球第一大网络零售市场. */
    private static List<String> greatOf(Sighting sighting, int position) {
        return sighting.sentence().phraseAfter(position).map(sighting::text).stream()
                .toList();
    }

    /** No verb says so: the words just before the place must say among whom. */
    private List<FactDraft> placed(Sighting sighting) {
        SentenceReading sentence = sighting.sentence();
        Span place = sighting.match().anchor();
        ClauseWalk walk = walk(sighting, place);
        Optional<Span> scope = walk.scopeBefore(place.start());
        boolean ofKind = sighting.text(place).endsWith(OF_KIND);
        boolean bare = sighting.match().span().equals(place);
        if (!sighting.match().items("subject").isEmpty()) {
            return several.told(sighting, place, scope);
        }
        boolean described = emits(sighting, DESCRIBED) && isDescription(sighting);
        if (Apposed.only(sighting)) {
            return scope.map(walk::onlyThose)
                    .filter(those -> !those.isEmpty())
                    .map(those -> new RankedPlace(rank(sighting, place), place.end(), sighting.text(those)))
                    .map(among -> apposed.read(
                            sighting, among, sighting.match().span().end()))
                    .orElse(List.of());
        }
        if (scope.isEmpty() || isLeft(sighting, place.end()) || ofKind && bare || !ofKind && !bare && !described) {
            return List.of();
        }
        int start = scope.get().start();
        if (ofKind || described) {
            Span those = walk.onlyThose(scope.get());
            RankedPlace among = new RankedPlace(rank(sighting, place), place.end(), sighting.text(those));
            Span rest = new Span(those.end(), place.end());
            return greatest.keptIndicator(sighting)
                    .map(span -> rest.start() < scope.get().end() ? new Span(rest.start(), span.end()) : span)
                    .map(span -> List.of(sighting.text(span)))
                    .map(indicator -> describedOnes
                            .ofThose(sighting)
                            .map(subject -> drafts.row(sighting, subject, among, indicator))
                            .orElseGet(() -> drafts.of(sighting, among, indicator, start)))
                    .orElse(List.of());
        }
        RankedPlace among = new RankedPlace(rank(sighting, place), place.end(), sighting.text(scope.get()));
        Measured measured = Measured.before(sentence, words, scope.get());
        int before = walk.beforeManner(start);
        boolean alone =
                before <= sighting.clause().start() && !measured.indicators().isEmpty();
        return walk.indicatorBefore(before).isEmpty() && !alone
                ? List.of()
                : drafts.of(sighting, among, measured.indicators(), measured.start());
    }

    static boolean emits(Sighting sighting, String indicator) {
        return sighting.match().emitted("indicator").filter(indicator::equals).isPresent();
    }

    /** Whether the clause says what somebody is or has: 是世界第二的. */
    private boolean isDescription(Sighting sighting) {
        Span before = sighting.clauseUpTo(sighting.match().span().start());
        return sighting.sentence().tokensIn(before).stream()
                .map(token -> sighting.word(token))
                .anyMatch(word -> words.is(Kind.IS, word));
    }

    private ClauseWalk walk(Sighting sighting, Span anchor) {
        return new ClauseWalk(sighting.sentence(), words, sighting.sentence().clauseAt(anchor.start()));
    }

    static Rank rank(Sighting sighting, Span place) {
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
