package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;
import org.industryfacts.region.Region;
import org.industryfacts.region.RegionTree;

/**
 * Where something is that names no place itself: at the last place named before it in its paragraph or the two
 * before that, else at the place that the article speaks of most. Where the one lies within the other, the more
 * specific counts: in an article about a district, its city is named in passing.
 */
public final class RegionScope {

    private static final int PARAGRAPHS_BACK = 2;
    /** What firms build, and is called by their names. */
    private static final Pattern BUILT = Pattern.compile("(?:项目|工程|生产线|基地)(?:[一二三四五]期|\\([一二三四五]期\\))?$");

    private static final Set<String> COUNTRY = Set.of("我国", "全国", "中国");

    private final Article article;
    private final ScopeWords words;
    private final RegionTree tree;
    private final HomeRegion home;

    private final Optional<PlaceMention> reporting;

    private final StatedSites sites;
    private final ZoneDistricts districts;
    private final InnerRegions inner;
    private final PassingPlaces passing;

    public RegionScope(Article article, ScopeWords words, RegionTree tree) {
        this.article = article;
        this.words = words;
        this.tree = tree;
        this.sites = new StatedSites(article, words);
        this.districts = new ZoneDistricts(article, tree, place -> isSaidElsewhere(place.span()));
        this.inner = new InnerRegions(article.places(), tree);
        this.passing = new PassingPlaces(article, words);
        this.home = new HomeRegion(article, passing, tree);
        this.reporting = words.reports().regionOf(article, home.mention());
    }

    /** The codes at a position: one, or none. */
    public List<String> at(int position) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(position));
        List<String> said = saidAfter(sentence, position);
        if (!said.isEmpty()) {
            return said;
        }
        Optional<String> reported = reporting.map(PlaceMention::regionCode);
        if (reported.isPresent()) {
            String near = last(new Span(clauseOf(sentence, position).start(), position), true);
            return List.of(near == null ? reported.get() : specific(near));
        }
        int paragraph = sentence.sentence().paragraph();
        for (int back = 0; back <= PARAGRAPHS_BACK; back++) {
            Span before = new Span(beginOf(paragraph - back), position);
            String near = around(before, false);
            near = near == null ? around(before, true) : near;
            if (near != null) {
                boolean beside = near.equals(last(new Span(sentence.span().start(), position), false));
                return List.of(beside ? known(near) : specific(near));
            }
        }
        return Stream.ofNullable(home.code()).map(inner::of).toList();
    }

    private boolean isLocative(String word) {
        return "在于到".indexOf(word.charAt(word.length() - 1)) >= 0 || words.is(Sense.SETTLES, word);
    }

    /** Where the clause says that it is, after a position that no place stands before in it: 投资10亿元在杨浦建设. */
    private List<String> saidAfter(SentenceReading sentence, int position) {
        Span clause = clauseOf(sentence, position);
        if (!clause.contains(new Span(position, position + 1))
                || last(new Span(clause.start(), position), true) != null) {
            return List.of();
        }
        List<Token> rest = sentence.tokensIn(new Span(position, clause.end()));
        for (int i = 1; i < rest.size(); i++) {
            if (rest.get(i) instanceof PlaceToken place
                    && place.place().regionCode() != null
                    && isLocative(rest.get(i - 1).of(article.text()))) {
                boolean held = i + 1 < rest.size()
                        && words.patterns()
                                .passing()
                                .matcher(rest.get(i + 1).of(article.text()))
                                .lookingAt();
                return held ? List.of() : of(place.place());
            }
        }
        return List.of();
    }

    /** Whether the clause that a place stands in goes on to say that something is in another: 该区在肥西县投资建厂. */
    private boolean isSaidElsewhere(Span place) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(place.start()));
        return !saidAfter(sentence, place.start()).isEmpty();
    }

    private static Span clauseOf(SentenceReading sentence, int position) {
        return sentence.clauseAt(Math.min(position, sentence.span().end() - 1));
    }

    /** Whether an article is about a place: it speaks most of it, or of what lies in it. */
    public boolean isAbout(List<String> codes) {
        return codes.stream().anyMatch(home::isWithin);
    }

    /** The region whose authority reports; empty where none does. */
    Optional<PlaceMention> reporting() {
        return reporting;
    }

    /** A mention of the place that the article speaks of most. */
    Optional<PlaceMention> mainPlace() {
        return home.mention();
    }

    /** What places are part of, at a level; none where they are above it, or cities of their own. */
    public List<String> above(List<String> codes, Region.Level level) {
        return codes.stream()
                .limit(1)
                .filter(code -> level == Region.Level.PROVINCE || !isCity(code))
                .flatMap(code -> tree.ancestors(code).stream())
                .filter(region -> region.level() == level
                        || level == Region.Level.PREFECTURE && region.name().endsWith("市"))
                .map(Region::code)
                .limit(1)
                .toList();
    }

    private boolean isCity(String code) {
        return tree.byCode(code).filter(region -> region.name().endsWith("市")).isPresent();
    }

    /** The first mention of the country. */
    Optional<PlaceMention> country() {
        return article.places().stream()
                .filter(place -> COUNTRY.contains(place.span().of(article.text())))
                .findFirst();
    }

    /** The place that is named right at a position; none where none is. */
    public List<String> named(int position) {
        int first = firstFrom(position);
        return first < article.places().size()
                        && article.places().get(first).span().start() == position
                ? codes(article.places().get(first))
                : List.of();
    }

    /** Where a paragraph begins, or the next one where it has no sentence. */
    private int beginOf(int paragraph) {
        List<SentenceReading> sentences = article.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).sentence().paragraph() < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low).span().start();
    }

    /**
     * Where something is: where the article says so, or else in the place that it bears the name of, or else where its
     * surroundings are. A firm that is named for the region that the article is about is where its surroundings say in
     * it. A line is not only where it is named for: 崇明线.
     */
    List<String> of(Span name, boolean firm) {
        String text = name.of(article.text());
        String named = text.endsWith("线") ? null : bearing(name);
        List<String> stated = sites.of(text);
        if (named != null && stated.isEmpty()) {
            boolean about = firm && home.isWithin(named);
            List<String> around = about ? at(name.start()) : List.of();
            return areWithin(around, List.of(named)) ? around : List.of(specific(named));
        } else if (named != null && areWithin(List.of(named), stated)) {
            return List.of(named);
        }
        List<String> around = at(name.start());
        return stated.isEmpty() || areWithin(around, stated) ? around : stated;
    }

    /**
     * Where a place is. A zone is in the district in brackets after it, else in the only one that is elsewhere, where its
     * clause does not go on to say that something is in another place. A park that no register has bears
     * the name of what may be a province: it is where the article says, or where all is that the article is about.
     */
    List<String> of(PlaceMention place) {
        String code = place.regionCode();
        List<String> district = districts.of(place);
        if (!district.isEmpty()) {
            return district;
        }
        if (place.kind() != PlaceMention.Kind.ZONE || place.id() != null || code == null) {
            return codes(place);
        }
        List<String> stated = sites.of(place.name());
        return areWithin(stated, List.of(code)) ? stated : List.of(specific(code));
    }

    /** Whether places all lie within some others; none lie in none. */
    public boolean areWithin(List<String> codes, List<String> others) {
        return !codes.isEmpty()
                && codes.stream().allMatch(code -> others.stream().anyMatch(other -> tree.isWithin(code, other)));
    }

    static List<String> codes(PlaceMention place) {
        return Stream.ofNullable(place.regionCode()).toList();
    }

    /**
     * The place whose name something bears; a project may bear that of whoever builds it, and is at the place that
     * nearly all is about: 深圳惠科新材料产业项目 in an article about 太原.
     */
    private @Nullable String bearing(Span name) {
        String named = last(name, true);
        boolean built = named != null && home.dominant() && home.isForeign(named);
        return built && BUILT.matcher(name.of(article.text())).find() ? null : named;
    }

    /** What a place means in passing: the part of it that the article is about. */
    private String specific(String code) {
        return inner.of(known(code));
    }

    private String known(String code) {
        String own = home.code();
        return own != null && tree.isWithin(own, code) ? own : code;
    }

    /** @param inNames whether places inside the names of organisations count */
    private @Nullable String last(Span span, boolean inNames) {
        return last(span, place -> inNames || !place.insideName());
    }

    /** The same of what something stands after, without what is only named in passing. */
    private @Nullable String around(Span span, boolean inNames) {
        return last(span, place -> (inNames || !place.insideName()) && !isInPassing(place, span.end()));
    }

    /** Whether a place says nothing of where that is which follows it: one that is not the article's own. */
    private boolean isInPassing(PlaceMention place, int position) {
        String code = place.regionCode();
        return code != null
                && home.isForeign(code)
                && (home.dominant() && (place.insideName() || passing.isOfProject(place.span()))
                        || passing.isMentioned(place.span(), position));
    }

    private @Nullable String last(Span span, Predicate<PlaceMention> counts) {
        List<PlaceMention> places = article.places();
        for (int i = firstFrom(span.end()) - 1; i >= 0 && places.get(i).span().start() >= span.start(); i--) {
            PlaceMention place = places.get(i);
            if (place.regionCode() != null && span.contains(place.span()) && counts.test(place)) {
                return codeOf(place);
            }
        }
        return null;
    }

    /** The code of a place, or of where the thing is that bears its name. */
    private String codeOf(PlaceMention place) {
        List<String> stated = sites.ofNameAround(article.text(), place.span());
        String code = place.regionCode();
        return areWithin(stated, List.of(code)) ? stated.get(0) : code;
    }

    /** The first place that begins at a position or after it. */
    private int firstFrom(int position) {
        int low = 0;
        int high = article.places().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (article.places().get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
