package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.industryfacts.engine.grammar.MentionKind;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.FirmTails;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.name.NameSuffixes.Suffix;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/**
 * Who is responsible for a product: whoever is named before 研发的 or 的, or before the verb, else the organisation that
 * the surroundings speak of.
 */
final class Makers {

    private static final int LONGEST = 24;

    private final ProductWords words;
    private final Claims claims;
    /** What stands between a maker and a product: 自主研发的. */
    private final Pattern its;

    private final FirmTails firms = FirmTails.load();
    private final NameSuffixes suffixes = NameSuffixes.load();

    Makers(ProductWords words, Claims claims) {
        this.words = words;
        this.claims = claims;
        this.its = words.pattern("(?:用于|治疗|针对)[^,。;的]{1,20}的$|@manner*@making(?:了|出|成功)?的?$|的$");
    }

    /** Who made a product that stands at {@code product}; the verb of the match stands before or after it. */
    Optional<Subject> of(Sighting sighting, Span product) {
        int verb = sighting.match().span().start();
        Optional<Subject> active = verb < product.start() ? before(sighting, verb) : Optional.empty();
        return byVerb(sighting)
                .or(() -> Speakers.of(sighting, Math.max(verb, product.start())))
                .or(() -> before(sighting, ownerEnd(sighting, product.start())))
                .or(() -> active)
                .or(() -> sighting.scopes()
                        .subjects()
                        .at(sighting.index(), Math.min(verb, product.start()), this::isMaker));
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
            case PARK, PLATFORM, PROJECT -> true;
            case COMPANY, INSTITUTE, CENTRE, GOVERNMENT, ASSOCIATION, DEPARTMENT -> false;
        };
    }

    /** Whether it is the name of an organisation that ends with a word that names none alone: 开源芯片研究院. */
    private boolean isOrganization(String name, String last) {
        return name.length() > last.length() + 1
                && suffixes.endOf(name)
                        .filter(suffix ->
                                suffix.text().length() > 1 && suffix.kind().isOrganization())
                        .isPresent();
    }

    /** X in 由X研制, where the product stands before 由. */
    private Optional<Subject> byVerb(Sighting sighting) {
        return sighting.text(sighting.match().span()).startsWith("由")
                ? before(sighting, sighting.match().anchor().start())
                : Optional.empty();
    }

    /** Where the words before a product end that name its maker, 自主研发的 and 首款 left out; -1 where there are none. */
    private int ownerEnd(Sighting sighting, int position) {
        int begin = sighting.sentence().clauseAt(position).start();
        boolean adjacent =
                sighting.sentence().mentionBefore(position, MentionKind.NAME).isPresent();
        if (adjacent) {
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

    /** What the words name that end at a position, an adverb or a time left out. */
    private Optional<Subject> before(Sighting sighting, int position) {
        if (position <= sighting.sentence().span().start()) {
            return Optional.empty();
        }
        Span clause = sighting.sentence().clauseAt(position - 1);
        List<Token> tokens = sighting.sentence().tokensIn(Reach.before(clause, position));
        int end = tokens.size();
        while (end > 0 && isBetween(sighting, tokens.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0 && canStand(tokens.get(first - 1))) {
            first--;
        }
        boolean leads = first == 0 || isLead(sighting, tokens.get(first - 1));
        boolean name = first < end && tokens.get(end - 1) instanceof NameToken;
        return first < end && (leads || name) ? named(sighting, tokens.subList(first, end)) : Optional.empty();
    }

    private Optional<Subject> named(Sighting sighting, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        if (last instanceof NameToken) {
            return Optional.of(sighting.scopes().subjects().of(sighting.index(), last.span()));
        }
        Span span = new Span(tokens.get(0).span().start(), last.span().end());
        boolean nobody = last instanceof PlaceToken
                || tokens.size() == 1 && isDeed(last)
                || words.isCommon(sighting.text(span))
                || words.isCommon(sighting.text(last.span()))
                        && !firms.isTail(sighting.text(last.span()))
                        && !isOrganization(sighting.text(span), sighting.text(last.span()))
                || claims.leading(sighting.text(span)).isPresent()
                || sighting.text(span).startsWith("一")
                || sighting.text(span).isBlank();
        return nobody || span.length() < 2 || span.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Subject(
                        sighting.text(span),
                        null,
                        sighting.scopes().regions().at(span.end()),
                        Subject.Kind.NAME,
                        span,
                        "subject.maker"));
    }

    /** 研制 of 研制并生产出. */
    private static boolean isDeed(Token token) {
        return token instanceof WordToken word
                && (word.word().wordClass() == WordClass.VERB || word.word().wordClass() == WordClass.VERBAL_NOUN);
    }

    /**
     * Whether a token may stand before the first one of what is said of somebody: 由, 去年, a mark, the verb of the match.
     */
    private static boolean isLead(Sighting sighting, Token token) {
        return token instanceof TimeToken
                || token.span().end() == sighting.match().span().end()
                || sighting.word(token).equals("由")
                || token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION;
    }

    private boolean isBetween(Sighting sighting, Token token) {
        return token instanceof TimeToken
                || words.is(Kind.BETWEEN, sighting.word(token))
                || token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
    }

    private static boolean canStand(Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken
                || token instanceof WordToken word
                        && (word.word().nominal()
                                || switch (word.word().wordClass()) {
                                    case OTHER, ADJECTIVE, LOCALISER, NUMERAL -> true;
                                    case VERB, ADVERB, CLASSIFIER -> word.span().length() == 1;
                                    default -> false;
                                });
    }
}
