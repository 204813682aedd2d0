package org.industryfacts.engine.product;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameSuffixes;
import org.industryfacts.engine.product.ProductWords.Kind;
import org.industryfacts.engine.reading.Brands;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PersonToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.PostToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.rules.Sighting;
import org.industryfacts.engine.scope.Subject;
import org.industryfacts.engine.text.Span;

/** Reads the name of a maker that ends where words about what was made begin, or that begins a clause. */
final class MakerNames {

    private static final int LONGEST = 24;

    private final ProductWords words;
    private final Claims claims;
    private final NameSuffixes suffixes;
    private final Brands brands;
    private final Pattern together;

    MakerNames(ProductWords words, Claims claims, Brands brands, NameSuffixes suffixes) {
        this.words = words;
        this.brands = brands;
        this.claims = claims;
        this.suffixes = suffixes;
        this.together = words.pattern("@together");
    }

    /** What the words name that end at a position; an adverb, a time and the people who did it are left out. */
    Optional<Subject> endingAt(Sighting sighting, int position) {
        if (position <= sighting.sentence().span().start()) {
            return Optional.empty();
        }
        Span clause = sighting.sentence().clauseAt(position - 1);
        List<Token> tokens = sighting.sentence().tokensIn(Reach.before(clause, position));
        int end = beforePeople(sighting, tokens, beforeBetween(sighting, tokens));
        int first = end;
        while (first > 0 && canStand(sighting, tokens.get(first - 1))) {
            first--;
        }
        if (first > 0 && isPartner(sighting, tokens.get(first - 1), position)) {
            Optional<Subject> leader =
                    endingAt(sighting, tokens.get(first - 1).span().start());
            if (leader.isPresent()) {
                return leader;
            }
        }
        boolean leads = first == 0
                || isLead(sighting, tokens.get(first - 1))
                || brands.endWithTrade(sighting.article().text(), tokens, first) == end;
        boolean name = first < end && tokens.get(end - 1) instanceof NameToken;
        return first < end && (leads || name) ? named(sighting, tokens.subList(first, end)) : Optional.empty();
    }

    /** Whether whom a word names that follows a token only works with the maker: 联合B, 与B|联合研发. */
    private boolean isPartner(Sighting sighting, Token token, int position) {
        String word = sighting.word(token);
        return words.is(Kind.JOINS, word)
                || words.is(Kind.WITH, word)
                        && together.matcher(sighting.article().text())
                                .region(position, sighting.sentence().span().end())
                                .lookingAt();
    }

    /** Whom a clause begins with, or names after 从, where what follows tells what they do. */
    Optional<Subject> leading(Sighting sighting, Span clause) {
        List<Token> tokens = sighting.sentence().tokensIn(Reach.after(clause, clause.start()));
        int first = 0;
        for (int i = 0; i < Math.min(tokens.size(), 4); i++) {
            boolean past = tokens.get(i) instanceof TimeToken || words.is(Kind.SOURCE, sighting.word(tokens.get(i)));
            first = past ? i + 1 : first;
        }
        boolean named = first < tokens.size()
                && tokens.get(first) instanceof NameToken name
                && name.name().kind().isOrganization();
        int end = named ? first + 1 : brands.end(sighting.article().text(), tokens, first);
        boolean alone = end == tokens.size()
                && (named || brands.endWithTrade(sighting.article().text(), tokens, first) == end);
        return first < end
                        && (alone
                                || end < tokens.size()
                                        && (named || isDoing(tokens.get(end)) || isPeople(sighting, tokens.get(end))))
                ? named(sighting, tokens.subList(first, end))
                : Optional.empty();
    }

    /** Who alone is named between two positions. */
    Optional<Subject> filling(Sighting sighting, Span words) {
        List<Token> tokens = sighting.sentence().tokensIn(words);
        boolean name = tokens.size() == 1 && tokens.get(0) instanceof NameToken;
        return !tokens.isEmpty() && (name || brands.end(sighting.article().text(), tokens, 0) == tokens.size())
                ? named(sighting, tokens)
                : Optional.empty();
    }

    /** Whether nothing but a brand with its trade stands between the beginning of a clause and a position. */
    boolean isBrandBefore(Sighting sighting, int position) {
        Span clause = sighting.sentence().clauseAt(position);
        List<Token> tokens = sighting.sentence().tokensIn(Reach.before(clause, position));
        int first = 0;
        while (first < tokens.size() && tokens.get(first) instanceof TimeToken) {
            first++;
        }
        return first < tokens.size() && brands.endWithTrade(sighting.article().text(), tokens, first) == tokens.size();
    }

    /** Whether a token says what somebody does. */
    private static boolean isDoing(Token token) {
        return token instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case VERB, VERBAL_NOUN, ADVERB, PREPOSITION, PUNCTUATION -> true;
                    default -> false;
                };
    }

    private int beforeBetween(Sighting sighting, List<Token> tokens) {
        int end = tokens.size();
        while (end > 0) {
            if (isBetween(sighting, tokens.get(end - 1))) {
                end--;
            } else {
                int lasted = beforeDuration(sighting, tokens, end);
                if (lasted == end) {
                    return end;
                }
                end = lasted;
            }
        }
        return end;
    }

    /** Before 历时三年. */
    private int beforeDuration(Sighting sighting, List<Token> tokens, int end) {
        for (int i = end - 1; i >= Math.max(0, end - 4); i--) {
            if (words.is(Kind.LASTING, sighting.word(tokens.get(i)))) {
                return i;
            }
            boolean time = tokens.get(i) instanceof QuantityToken
                    || tokens.get(i) instanceof WordToken word
                            && (word.word().wordClass() == WordClass.NUMERAL
                                    || word.word().wordClass() == WordClass.CLASSIFIER);
            if (!time) {
                return end;
            }
        }
        return end;
    }

    /** Before those who did it for the maker: 江陵大学的科研人员, 江陵大学卓远教授团队; all of it where they are all. */
    private int beforePeople(Sighting sighting, List<Token> tokens, int end) {
        if (end == 0 || !isPeople(sighting, tokens.get(end - 1))) {
            return end;
        }
        int before = end - 1;
        while (before > 0
                && (isPeople(sighting, tokens.get(before - 1))
                        || words.is(Kind.WORK, sighting.word(tokens.get(before - 1))))) {
            before--;
        }
        if (before > 0 && sighting.word(tokens.get(before - 1)).equals("的")) {
            before--;
        }
        return before > 0 && canStand(sighting, tokens.get(before - 1)) ? before : end;
    }

    private boolean isPeople(Sighting sighting, Token token) {
        return token instanceof PersonToken
                || token instanceof PostToken
                || words.is(Kind.PEOPLE, sighting.word(token));
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
                || words.isCommon(sighting.word(last))
                        && !words.endsAsFirm(sighting.word(last))
                        && !isOrganization(sighting.text(span), sighting.word(last))
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

    /** Whether it is the name of an organisation that ends with a word that names none alone: 开源芯片研究院. */
    private boolean isOrganization(String name, String last) {
        return name.length() > last.length() + 1
                && suffixes.endOf(name)
                        .filter(suffix ->
                                suffix.text().length() > 1 && suffix.kind().isOrganization())
                        .isPresent();
    }

    /** 研制 of 研制并生产出. */
    private static boolean isDeed(Token token) {
        return token instanceof WordToken word && word.word().wordClass().isVerbal();
    }

    /**
     * Whether a token may stand before the first one of what is said of somebody: 由, 去年, a mark, the verb of the match.
     */
    private boolean isLead(Sighting sighting, Token token) {
        return token instanceof TimeToken
                || token.span().end() == sighting.match().span().end()
                || isBefore(sighting, token)
                || token instanceof WordToken word && word.word().wordClass() == WordClass.PUNCTUATION;
    }

    /** 由 or 如. */
    private boolean isBefore(Sighting sighting, Token token) {
        return words.is(Kind.BY, sighting.word(token)) || words.is(Kind.LIKE, sighting.word(token));
    }

    private boolean isBetween(Sighting sighting, Token token) {
        return token instanceof TimeToken
                || words.is(Kind.BETWEEN, sighting.word(token))
                || token instanceof WordToken word && word.word().wordClass() == WordClass.ADVERB;
    }

    private boolean canStand(Sighting sighting, Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken
                || token instanceof WordToken word
                        && !words.is(Kind.JOINS, sighting.word(token))
                        && !isBefore(sighting, token)
                        && (word.word().nominal()
                                || switch (word.word().wordClass()) {
                                    case OTHER, ADJECTIVE, LOCALISER, NUMERAL -> true;
                                    case VERB, ADVERB, CLASSIFIER -> word.span().length() == 1;
                                    default -> false;
                                });
    }
}
