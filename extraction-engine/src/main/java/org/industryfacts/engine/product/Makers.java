package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.grammar.MentionKind;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.Brands;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Who is responsible for a product: whoever is named before 研发的 or 的, or before the verb, or who is said to have made it
 * where it is done or a little later, else the organisation that the surroundings speak of.
 */
final class Makers {

    private static final int MOST_CLAUSES = 4;
    /** Of 该款三维几何内核 before 由. */
    private static final int MOST_WORDS = 8;

    private final ProductWords words;
    private final Claims claims;
    private final MakerNames names;
    /** What stands between a maker and a product: 自主研发的. */
    private final Pattern its;

    private final NameSuffixes suffixes = NameSuffixes.load();

    Makers(ProductWords words, Claims claims, Brands brands) {
        this.words = words;
        this.claims = claims;
        this.names = new MakerNames(words, claims, brands, suffixes);
        this.its = words.pattern("(?:用于|治疗|针对)[^,。;的]{1,20}的$|@manner*@making(?:了|出|成功)?的?$|的$");
    }

    /** Who made a product that stands at {@code product}; the verb of the match stands before or after it. */
    Optional<Subject> of(Sighting sighting, Span product) {
        int verb = sighting.match().span().start();
        Optional<Subject> active = verb < product.start() ? names.endingAt(sighting, verb) : Optional.empty();
        return byVerb(sighting)
                .or(() -> Speakers.of(sighting, Math.max(verb, product.start())))
                .or(() -> names.endingAt(sighting, ownerEnd(sighting, product.start())))
                .or(() -> active)
                .or(() -> whereMade(sighting, product))
                .or(() -> later(sighting, product))
                .or(() -> around(sighting, Math.min(verb, product.start())));
    }

    /** Whom the surroundings speak of; a brand that the sentence begins with goes before those of other sentences. */
    private Optional<Subject> around(Sighting sighting, int position) {
        Optional<Subject> spoken = sighting.scopes().subjects().at(sighting.index(), position, this::isMaker);
        boolean near = spoken.filter(subject -> sighting.sentence().span().contains(subject.span()))
                .isPresent();
        return near ? spoken : actor(sighting, position).or(() -> spoken);
    }

    /** Who acts in the clauses of the sentence that end before a position, the nearest first. */
    private Optional<Subject> actor(Sighting sighting, int position) {
        List<Span> clauses = sighting.sentence().sentence().clauses();
        int own = sighting.sentence().clauseIndexAt(position);
        Optional<Subject> actor = Optional.empty();
        for (int i = Math.min(own, clauses.size() - 1); i >= Math.max(0, own - MOST_CLAUSES) && actor.isEmpty(); i--) {
            actor = names.leading(sighting, clauses.get(i))
                    .filter(this::isMaker)
                    .filter(subject -> subject.span().end() <= position);
        }
        return actor;
    }

    /** F in 在F下线: what comes into being is made where it does. */
    private Optional<Subject> whereMade(Sighting sighting, Span product) {
        Span anchor = sighting.match().anchor();
        boolean made = product.end() < anchor.start()
                && (words.is(Kind.BORN, sighting.text(anchor))
                        || words.is(Kind.BORN, sighting.text(sighting.match().span())));
        return made
                ? sighting.sentence().tokensIn(new Span(product.end(), anchor.start())).stream()
                        .filter(token -> sighting.word(token).equals("在"))
                        .findFirst()
                        .flatMap(token ->
                                names.filling(sighting, new Span(token.span().end(), anchor.start())))
                        .filter(this::isMaker)
                : Optional.empty();
    }

    /** F in a clause that follows, or in the next sentence: 该产品由F研发. */
    private Optional<Subject> later(Sighting sighting, Span product) {
        return sighting.sentence().sentence().clauses().stream()
                .filter(clause -> clause.start() >= product.end())
                .limit(MOST_CLAUSES)
                .flatMap(clause -> saidToMake(sighting, clause).stream())
                .findFirst()
                .or(() -> inNextSentence(sighting));
    }

    private Optional<Subject> inNextSentence(Sighting sighting) {
        int next = sighting.index() + 1;
        if (next >= sighting.article().sentences().size()) {
            return Optional.empty();
        }
        Sighting there = new Sighting(
                sighting.article(), sighting.scopes(), next, sighting.match(), sighting.figures(), sighting.reported());
        return there.sentence().sentence().clauses().stream()
                .limit(MOST_CLAUSES)
                .flatMap(clause -> saidToMake(there, clause).stream())
                .findFirst();
    }

    /** Who is said to make what a clause goes on about. */
    private Optional<Subject> saidToMake(Sighting sighting, Span clause) {
        List<Token> tokens = sighting.sentence().tokensIn(Reach.after(clause, clause.start()));
        int by = 0;
        while (by < tokens.size() && !words.is(Kind.BY, sighting.word(tokens.get(by)))) {
            by++;
        }
        boolean ofIt = by == 0 || words.is(Kind.GOES_ON, sighting.word(tokens.get(0)));
        return ofIt && by < Math.min(tokens.size(), MOST_WORDS)
                ? tokens.subList(by + 1, tokens.size()).stream()
                        .filter(token -> words.is(Kind.MAKING, sighting.word(token)) || isClaim(sighting, token))
                        .findFirst()
                        .flatMap(token -> names.endingAt(sighting, token.span().start()))
                        .filter(this::isMaker)
                : Optional.empty();
    }

    /** Whether a claim begins with a token: 这是A|首个获批的器械. */
    private boolean isClaim(Sighting sighting, Token token) {
        return claims.leading(sighting.text(
                        Reach.after(sighting.sentence().span(), token.span().start())))
                .isPresent();
    }

    private boolean isMaker(Subject subject) {
        return switch (subject.kind()) {
            case COMPANY -> true;
            case NAME ->
                suffixes.endOf(subject.text())
                        .map(Suffix::kind)
                        .filter(Makers::isThing)
                        .isEmpty();
            case PLACE, PHRASE, GOVERNMENT -> false;
        };
    }

    private static boolean isThing(NameKind kind) {
        return switch (kind) {
            case PARK, PLATFORM, PROJECT, THING -> true;
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION, DEPARTMENT -> false;
        };
    }

    /** X in 由X研制 and 是X研制的, where the product stands before. */
    private Optional<Subject> byVerb(Sighting sighting) {
        List<Token> said = sighting.sentence().tokensIn(sighting.match().span());
        return !said.isEmpty() && words.is(Kind.BY, sighting.word(said.get(0)))
                ? names.endingAt(sighting, beforeClaim(sighting))
                : Optional.empty();
    }

    /** Where the claim begins that stands right before the verb (是X|首个|获批的), else the verb. */
    private int beforeClaim(Sighting sighting) {
        int verb = sighting.match().anchor().start();
        Span near = Reach.before(sighting.clause(), verb);
        return near.start() + claims.trailing(sighting.text(near));
    }

    /** Where the words before a product end that name its maker, 自主研发的 and 首款 left out; -1 where there are none. */
    private int ownerEnd(Sighting sighting, int position) {
        int begin = sighting.sentence().clauseAt(position).start();
        boolean adjacent =
                sighting.sentence().mentionBefore(position, MentionKind.NAME).isPresent();
        if (adjacent || names.isBrandBefore(sighting, position)) {
            return position;
        }
        Span near = Reach.before(new Span(begin, position), position);
        String before = sighting.text(near);
        int claim = claims.trailing(before);
        Matcher owned = its.matcher(before.substring(0, claim));
        if (owned.find()) {
            return near.start() + owned.start();
        }
        boolean claimed = claim < before.length()
                && near.start() + claim != sighting.match().span().end();
        return claimed ? near.start() + claim : -1;
    }
}
