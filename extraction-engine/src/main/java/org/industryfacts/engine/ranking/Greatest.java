package org.industryfacts.engine.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.fact.FactDraft;
import org.industryfacts.engine.ranking.RankingWords.Kind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.Rank;
import org.industryfacts.fact.Slots.Ranking;

/** Reads what is the greatest among some. */
final class Greatest {

    /** How the ids of its rules begin. */
    static final String RULES = "ranking.greatest";

    private static final String EACH = "each";
    private static final String MOST = "最";

    /** Another way to be the greatest, in a run of them. */
    private static final Pattern NEXT =
            Pattern.compile("[、和且与]{1,2}([^、,和且与的最。;:]{1,10})最[^、,和且与的最。;:]{1,3}(?=[、,和且与的等])");

    /** How a run of them is summed up. */
    private static final Pattern RECORD =
            Pattern.compile("等?(?:[多数]项|[0-9一二三四五六七八九十]{1,3}项)?的?([^,。;、的]{2,4}?)(?:行业)?[纪记]录");

    private static final Pattern SOME = Pattern.compile("的[^,。;]{1,20}?之一");

    private static final String ONE_OF = "之一";
    private static final Rank FIRST = new Rank(new Span(0, 0), 1, false);

    private final RankingWords words;
    private final Holders holders;
    private final Described described;
    private final RankingDrafts drafts;
    private final Apposed apposed;

    Greatest(RankingWords words, Holders holders, Described described, RankingDrafts drafts, Apposed apposed) {
        this.words = words;
        this.holders = holders;
        this.described = described;
        this.drafts = drafts;
        this.apposed = apposed;
    }

    /** What is the greatest among some: 全国最大的生产基地. */
    List<FactDraft> read(Sighting sighting) {
        if (RankingReader.emits(sighting, EACH)) {
            return each(sighting);
        }
        Span match = sighting.match().span();
        ClauseWalk walk = walk(sighting, sighting.match().anchor());
        Span of = sighting.match().phrase("of").orElse(new Span(match.start(), match.start()));
        Span those = walk.onlyThose(of);
        Optional<Span> scope = those.isEmpty() || those.equals(of)
                ? scopeBefore(walk, match.start()).or(() -> ofOrganisation(sighting))
                : Optional.of(those);
        String before = scope.map(span -> walk.wordBefore(span.start())).orElse("");
        if (scope.isEmpty() || words.is(Kind.MAKES, before) || words.is(Kind.DENIES, before)) {
            return List.of();
        }
        boolean predicate =
                sighting.match().emitted("scope").filter("predicate"::equals).isPresent();
        RankedPlace place = new RankedPlace(FIRST, match.end(), sighting.text(scope.get()));
        if (predicate) {
            Measured measured = Measured.before(sighting.sentence(), words, scope.get());
            return endsClause(sighting, match.end()) && !measured.indicators().isEmpty()
                    ? drafts.of(sighting, place, measured.indicators(), measured.start())
                    : List.of();
        }
        if (Apposed.only(sighting)) {
            return apposed.read(sighting, place, match.end());
        }
        int start = scope.get().start();
        Optional<Span> measured =
                walk.indicatorBefore(start).filter(span -> of.isEmpty() && words.endsMeasure(sighting.text(span)));
        Optional<Span> holder = sighting.match().phrase("indicator").filter(span -> holders.isOne(sighting, span));
        if (measured.isPresent() && holder.isPresent()) {
            Subject subject = sighting.scopes().subjects().of(sighting.index(), holder.get());
            return drafts.row(sighting, subject, place, List.of(sighting.text(measured.get())));
        }
        return keptIndicator(sighting)
                .map(span -> of.isEmpty() ? span : new Span(those.equals(of) ? of.start() : those.end(), span.end()))
                .map(span -> greatest(sighting, place, sighting.text(span), start))
                .orElse(List.of());
    }

    /** What is the greatest in several ways holds a place for each: 投资最多、占地最大的项目. */
    private List<FactDraft> each(Sighting sighting) {
        Span anchor = sighting.match().anchor();
        ClauseWalk walk = walk(sighting, anchor);
        int most = anchor.start() + sighting.text(anchor).indexOf(MOST);
        Optional<Span> measured = walk.indicatorBefore(most).or(() -> doneBefore(sighting, most));
        if (measured.isEmpty()) {
            return List.of();
        }
        Span those = walk.onlyThose(measured.get());
        Optional<Span> scope = those.isEmpty() ? scopeBefore(walk, those.start()) : Optional.of(those);
        List<String> things = new ArrayList<>();
        things.add(sighting.text(new Span(those.end(), most)));
        int end = further(sighting, anchor.end(), things);
        Optional<Span> among = scope.or(() -> recorded(sighting, end));
        int start = Math.min(measured.get().start(), among.map(Span::start).orElse(end));
        return things.get(0).isEmpty() || among.isEmpty() || isOneOf(sighting, end)
                ? List.of()
                : drafts.of(sighting, new RankedPlace(FIRST, anchor.end(), sighting.text(among.get())), things, start);
    }

    /** Whether it is only one of those that are so: (规模最大、技术最好)的基地之一. */
    private static boolean isOneOf(Sighting sighting, int position) {
        return SOME.matcher(sighting.article().text())
                .region(position, sighting.sentence().span().end())
                .lookingAt();
    }

    /** What is done the most: 覆盖|最广. */
    private static Optional<Span> doneBefore(Sighting sighting, int most) {
        return sighting.sentence()
                .tokenBefore(most)
                .filter(token -> token.span().length() > 1
                        && token instanceof WordToken word
                        && word.word().wordClass().isVerbal())
                .map(Token::span);
    }

    /** Among whom it is, where a word for records sums up the run: (效率最高、能耗最低)等多项全国纪录. */
    private Optional<Span> recorded(Sighting sighting, int position) {
        Matcher record = RECORD.matcher(sighting.article().text())
                .region(position, sighting.sentence().span().end());
        return record.lookingAt() && words.isAmong(record.group(1))
                ? Optional.of(new Span(record.start(1), record.end(1)))
                : Optional.empty();
    }

    /** Adds in what else it is the greatest, from a position on: 占地 in (投资最多)、占地最大的. Where the run ends. */
    private static int further(Sighting sighting, int position, List<String> things) {
        Matcher next = NEXT.matcher(sighting.article().text())
                .region(position, sighting.sentence().span().end());
        while (next.lookingAt()) {
            things.add(next.group(1));
            next.region(next.end(), sighting.sentence().span().end());
        }
        return next.regionStart();
    }

    private static Optional<Span> scopeBefore(ClauseWalk walk, int position) {
        return walk.scopeBefore(position)
                .filter(walk::holdsOnlyThose)
                .or(() -> walk.scopeBefore(walk.beforeSet(position)))
                .filter(walk::holdsOnlyThose);
    }

    /** Whose the greatest is, where the words before it say that something is that: 成为|龙盛集团(旗下)|最大的. */
    private Optional<Span> ofOrganisation(Sighting sighting) {
        List<Token> before = sighting.sentence()
                .tokensIn(sighting.clauseUpTo(sighting.match().span().start()));
        int last = before.size() - 1;
        int name =
                last > 0 && words.is(Kind.WITHIN, sighting.text(before.get(last).span())) ? last - 1 : last;
        boolean is = name > 0
                && before.get(name) instanceof NameToken said
                && said.name().kind().isOrganization()
                && words.is(Kind.IS, sighting.text(before.get(name - 1).span()));
        return is
                ? Optional.of(new Span(
                        before.get(name).span().start(), before.get(last).span().end()))
                : Optional.empty();
    }

    /** The greatest of them, and what it is among others besides: 中国最大、世界第二的. */
    private List<FactDraft> greatest(Sighting sighting, RankedPlace place, String indicator, int start) {
        Optional<Subject> itself = described
                .object(sighting, start)
                .or(() -> described.equated(sighting))
                .or(() -> described.itself(sighting, start));
        if (itself.isPresent() && (isMade(sighting) || words.endsVague(indicator))) {
            return List.of();
        }
        if (itself.isPresent()) {
            return drafts.of(sighting, itself.get(), place, List.of(indicator));
        }
        List<FactDraft> all = new ArrayList<>(drafts.of(sighting, place, List.of(indicator), start));
        sighting.match().phrase("rank").ifPresent(rank -> {
            String among = walk(sighting, rank)
                    .scopeBefore(rank.start())
                    .map(sighting::text)
                    .orElse(place.among());
            all.addAll(drafts.of(
                    sighting,
                    new RankedPlace(RankingReader.rank(sighting, rank), rank.end(), among),
                    List.of(indicator),
                    start));
        });
        return all;
    }

    /** Whether it is shown or finished as a product is: 国内最大的风机下线. */
    private boolean isMade(Sighting sighting) {
        Span rest = new Span(sighting.match().span().start(), sighting.clause().end());
        return sighting.sentence().tokensIn(rest).stream()
                .anyMatch(token -> words.is(Kind.MAKES, sighting.word(token)));
    }

    /** What the rule says it is the greatest of, unless it is only one of those. */
    Optional<Span> keptIndicator(Sighting sighting) {
        if (RankingReader.emits(sighting, "one-of")) {
            Span rank = sighting.match().anchor();
            int end = sighting.match().span().end() - ONE_OF.length();
            return Optional.of(new Span(rank.end(), end)).filter(span -> span.length() > 1);
        }
        if (RankingReader.emits(sighting, "head")) {
            Span match = sighting.match().span();
            int from = sighting.match().anchor().end();
            int begin = sighting.article().text().startsWith("的", from) ? from + 1 : from;
            return Optional.of(new Span(begin, match.end()))
                    .filter(span -> isPlain(sighting, span)
                            && !sighting.article().text().startsWith(ONE_OF, span.end()));
        }
        return sighting.match()
                .phrase("indicator")
                .filter(span -> !sighting.article().text().startsWith(ONE_OF, span.end()))
                .map(span -> ofOne(sighting, span));
    }

    /**
     * What a phrase says first, where it goes on with those that the next is among (制造基地、|中南地区最大的) or with a place
     * (制造基地|长沙奠基).
     */
    private Span ofOne(Sighting sighting, Span phrase) {
        List<Token> tokens = sighting.sentence().tokensIn(phrase);
        Token last = tokens.get(tokens.size() - 1);
        if (tokens.size() > 1 && last instanceof PlaceToken) {
            return new Span(phrase.start(), last.span().start());
        }
        int mark = sighting.text(phrase).lastIndexOf('、');
        Span rest = new Span(phrase.start() + mark + 1, phrase.end());
        return mark > 0 && walk(sighting, phrase).holdsOnlyThose(rest)
                ? new Span(phrase.start(), phrase.start() + mark)
                : phrase;
    }

    /** Whether a thing is named by words without grammar, verbs and all: 储气库. */
    private boolean isPlain(Sighting sighting, Span span) {
        return span.length() > 1
                && sighting.sentence().tokensIn(span).stream()
                        .noneMatch(token -> words.is(Kind.NO_THING, sighting.word(token)));
    }

    /** Only one can be the greatest: where several are said to be, in a headline or in other words, the first named. */
    List<FactDraft> settle(List<FactDraft> drafts) {
        Map<Ranking, FactDraft> greatest = new LinkedHashMap<>();
        List<FactDraft> settled = new ArrayList<>();
        for (FactDraft draft : drafts) {
            Ranking ranking = (Ranking) draft.slots();
            Ranking same = new Ranking("-", ranking.indicator(), ranking.rank(), ranking.scope(), ranking.comparator());
            if (!draft.steps().get(0).rule().startsWith(RULES)) {
                settled.add(draft);
            } else if (!greatest.containsKey(same)
                    || isNobody((Ranking) greatest.get(same).slots())) {
                settled.remove(greatest.put(same, draft));
                settled.add(draft);
            }
        }
        return settled;
    }

    /** Whether somebody is only called by a common word, or by what the greatest is. */
    private boolean isNobody(Ranking ranking) {
        return words.isOwn(ranking.subject()) || ranking.subject().equals(ranking.indicator());
    }

    private static boolean endsClause(Sighting sighting, int position) {
        int end = sighting.article().text().startsWith("的", position) ? position + 1 : position;
        return end >= sighting.clause().end()
                || ",。;!?、)".indexOf(sighting.article().text().charAt(end)) >= 0;
    }

    private ClauseWalk walk(Sighting sighting, Span anchor) {
        return new ClauseWalk(sighting.sentence(), words, sighting.sentence().clauseAt(anchor.start()));
    }
}
