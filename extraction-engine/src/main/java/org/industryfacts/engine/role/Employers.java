package org.industryfacts.engine.role;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.industryfacts.engine.person.Posts.Sense;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Finds at which organisation a post is held that stands beside none: 公司 of the sentence before, the region of a 区长. */
final class Employers {

    private static final int SENTENCES_BACK = 4;
    private static final int MOST_TOKENS = 200;
    private static final Pattern COMMITTEE = Pattern.compile("^(?:党?工?委|管委会|政府)");
    private static final Pattern OF_PARTY = Pattern.compile("^.?(?:党工委|管委会|委|政府|市长|区长|县长|省长|镇长|州长)");
    private static final Pattern OF_INSTITUTE = Pattern.compile("院长|所长|校长|教授|研究员|学科带头人");
    private static final String DIVISIONS = "省市区县州旗盟镇";

    private final Sighting sighting;

    Employers(Sighting sighting) {
        this.sighting = sighting;
    }

    /** The organisation or place whose mention is at this span. */
    Optional<Subject> named(Span span) {
        return sighting.scopes().subjects().namedBy(sighting.index(), span).or(() -> placeAt(span));
    }

    /** A place that belongs to the name of its committee: 武清区委. */
    private Optional<Subject> placeAt(Span span) {
        return sighting.sentence().tokensIn(span).stream()
                .filter(PlaceToken.class::isInstance)
                .map(token -> ((PlaceToken) token).place())
                .map(place -> new Subject(
                        sighting.text(place.span()),
                        place.id(),
                        Stream.ofNullable(place.regionCode()).toList(),
                        Subject.Kind.PLACE,
                        place.span(),
                        "subject.phrase"))
                .findFirst();
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
            case REGION -> last(post.start(), Employers::isRegion);
            case POST ->
                OF_PARTY.matcher(title).find()
                        ? last(post.start(), Employers::isGoverned)
                        : last(post.start(), token -> hasPost(token, title));
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

    private static boolean hasPost(Token token, String title) {
        if (!(token instanceof NameToken name) || !name.name().kind().isOrganization()) {
            return false;
        }
        return switch (name.name().kind()) {
            case COMPANY, CENTRE -> !OF_INSTITUTE.matcher(title).find();
            case INSTITUTE -> !title.contains("董事") && !title.contains("总经理") && !title.contains("总裁");
            case ASSOCIATION -> title.contains("长") || title.contains("会");
            case GOVERNMENT, DEPARTMENT, PARK, PLATFORM, PROJECT -> false;
        };
    }
}
