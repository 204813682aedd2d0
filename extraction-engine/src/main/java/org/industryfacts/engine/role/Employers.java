package org.industryfacts.engine.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.lexicon.SenseTable;
import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Finds at which organisation a post is held that stands beside none: 公司 of the sentence before, the region of a 区长.
 */
final class Employers {

    private static final int SENTENCES_BACK = 4;
    private static final int MOST_TOKENS = 200;
    private static final Pattern COMMITTEE = Pattern.compile("^(?:党?工?委|管委会|政府)");
    private static final Pattern OF_PARTY =
            Pattern.compile("^(?:党工委|管委会?|[省市区县州旗盟]?(?:委(?=[书副常统组宣政秘])|政府|人大|政协)|(?:常务)?副?[市区县省镇州旗]长)");
    private static final Pattern LEVEL = Pattern.compile("([省市区县州旗盟])(?:委(?=[书副常统组宣政秘办])|长|政府|人大|政协|党工委|管委)");
    private static final Pattern ZONE = Pattern.compile("(?:区|园|城|片区|基地)$");
    private static final int MOST_PLACES = 400;
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");
    private static final String DIVISIONS = "省市区县州旗盟镇";

    private final Sighting sighting;
    private final SenseTable<PostWord> words;

    Employers(Sighting sighting, SenseTable<PostWord> words) {
        this.sighting = sighting;
        this.words = words;
    }

    /** The organisation or place whose mention is at this span. */
    Optional<Subject> named(Span span) {
        return sighting.scopes().subjects().namedBy(sighting.index(), span).or(() -> placeAt(span));
    }

    /** A place that belongs to the name of its committee: 武清区委. */
    private Optional<Subject> placeAt(Span span) {
        return sighting.sentence().tokensIn(span).stream()
                .filter(PlaceToken.class::isInstance)
                .map(token -> written(((PlaceToken) token).place()))
                .findFirst();
    }

    /** A place by the characters that name it. */
    private Subject written(PlaceMention place) {
        return new Subject(
                place.anaphor() ? place.name() : sighting.text(place.span()),
                place.id(),
                Stream.ofNullable(place.regionCode()).toList(),
                Subject.Kind.PLACE,
                place.span(),
                "subject.phrase");
    }

    /** The organisation that these characters name. */
    Subject described(Span span) {
        return sighting.scopes().subjects().of(sighting.index(), span);
    }

    /** 区委副书记 although the place took the 区: 武清区委副书记. */
    String withCommittee(Span post, String title) {
        int before = post.start() - 1;
        boolean shared = before >= 0
                && COMMITTEE.matcher(title).find()
                && title.charAt(0) == '委'
                && DIVISIONS.indexOf(sighting.article().text().charAt(before)) >= 0;
        return shared ? sighting.article().text().charAt(before) + title : title;
    }

    /** What a sentence that gives a post is about: the first organisation in it that is nobody's employer there. */
    Optional<Subject> subject(PostToken post) {
        String title = sighting.text(post.span());
        List<Token> tokens = sighting.sentence()
                .tokensIn(
                        new Span(sighting.sentence().span().start(), post.span().end()));
        for (int i = 0; i < Math.min(tokens.size() - 1, MOST_TOKENS); i++) {
            if (hasPost(tokens.get(i), title) && !(tokens.get(i + 1) instanceof PostToken)) {
                return named(tokens.get(i).span());
            }
        }
        return Optional.empty();
    }

    /** Whose a post is that stands beside no organisation: what was named last and can have it. */
    Optional<Subject> of(Span post, Sense sense) {
        String title = sighting.text(post);
        return switch (sense) {
            case FREE, LEADER, CREDIT, MEMBER -> Optional.empty();
            case REGION -> seat(post, title).or(() -> last(post.start(), Employers::isRegion));
            case POST ->
                OF_PARTY.matcher(title).find()
                        ? seat(post, title).or(() -> last(post.start(), Employers::isGoverned))
                        : last(post.start(), token -> hasPost(token, title));
        };
    }

    /** The level of the region whose authority a title tells of: 市 of 市委书记. */
    static Optional<Character> levelOf(String title) {
        Matcher level = LEVEL.matcher(title);
        return level.find() ? Optional.of(level.group(1).charAt(0)) : Optional.empty();
    }

    /** The region of the level that a title tells of: 阳新县 of a 县委书记, the nearest before, else the first of all. */
    private Optional<Subject> seat(Span post, String title) {
        Matcher level = LEVEL.matcher(title);
        if (!level.find()) {
            return Optional.empty();
        }
        char division = level.group(1).charAt(0);
        return last(post.start(), token -> isGoverned(token) && isOf(division, ((PlaceToken) token).place()))
                .or(() -> sighting.article().places().stream()
                        .limit(MOST_PLACES)
                        .filter(place -> !place.insideName() && isOf(division, place) && isToken(place))
                        .findFirst()
                        .map(this::written));
    }

    /** Whether it is no part of a name: 长春 of 龙长春. */
    private boolean isToken(PlaceMention place) {
        int index = sighting.article().sentenceAt(place.span().start());
        return sighting.article().sentences().get(index).tokensIn(place.span()).stream()
                .anyMatch(PlaceToken.class::isInstance);
    }

    private static boolean isOf(char division, PlaceMention place) {
        String code = place.regionCode();
        if (code == null) {
            return false;
        }
        boolean province = code.endsWith("0000");
        boolean region = place.kind() == PlaceMention.Kind.REGION;
        return switch (division) {
            case '省' -> region && province;
            case '市' ->
                region
                        && (code.endsWith("00") && (!province || MUNICIPALITIES.contains(code))
                                || place.name().endsWith("市"));
            case '州', '盟' -> region && code.endsWith("00") && !province;
            case '县', '旗' -> region && !code.endsWith("00");
            default ->
                region ? !code.endsWith("00") : ZONE.matcher(place.name()).find();
        };
    }

    private Optional<Subject> last(int position, Predicate<Token> fits) {
        return sighting.lastNamed(position, SENTENCES_BACK, fits);
    }

    private static boolean isRegion(Token token) {
        return token instanceof PlaceToken place
                && place.place().kind() == PlaceMention.Kind.REGION
                && !place.place().insideName();
    }

    private static boolean isGoverned(Token token) {
        return token instanceof PlaceToken place
                && place.place().kind() != PlaceMention.Kind.AREA
                && !place.place().insideName();
    }

    private boolean hasPost(Token token, String title) {
        if (!(token instanceof NameToken name) || !name.name().kind().isOrganization()) {
            return false;
        }
        return switch (name.name().kind()) {
            case COMPANY, CENTRE -> !words.holds(PostWord.OF_INSTITUTE, title);
            case INSTITUTE -> !words.holds(PostWord.OF_FIRM, title);
            case ASSOCIATION -> title.contains("长") || title.contains("会");
            case GOVERNMENT, DEPARTMENT, PARK, PLATFORM, PROJECT, THING -> false;
        };
    }
}
