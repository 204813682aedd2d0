package org.industryfacts.engine.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.text.Span;

/** Makes subjects of what an article names or describes. */
final class Naming {

    private final Article article;
    private final RegionScope regions;
    private final ThingWords things;
    private final Map<String, String> ids = new HashMap<>();

    Naming(Article article, RegionScope regions, ThingWords things) {
        this.article = article;
        this.regions = regions;
        this.things = things;
    }

    /** What a token names. */
    Optional<Subject> named(Token token) {
        if (token instanceof PlaceToken place && !place.place().insideName()) {
            return Optional.of(placed(place.place()));
        } else if (token instanceof NameToken name) {
            return Optional.of(named(name.name()));
        }
        return Optional.empty();
    }

    /** What a noun phrase names, where it ends in a name or a place. */
    Optional<Subject> namedBy(SentenceReading sentence, Span phrase) {
        return sentence.tokensIn(phrase).stream()
                .filter(token -> token.span().end() == phrase.end())
                .flatMap(token -> named(token).stream())
                .map(subject -> subject.by("subject.phrase"))
                .findFirst();
    }

    /** What a noun phrase says, in its own words. */
    Subject described(Span phrase) {
        return new Subject(
                unquoted(phrase.of(article.text())),
                null,
                regionsOf(phrase),
                Subject.Kind.PHRASE,
                phrase,
                "subject.phrase");
    }

    /** Whether a noun phrase speaks of something single: it holds a name, letters or a quotation, or ends as things do. */
    boolean isSingle(SentenceReading sentence, Span phrase) {
        String text = phrase.of(article.text());
        return text.endsWith("”")
                || text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                || things.end(text)
                || sentence.tokensIn(phrase).stream()
                        .anyMatch(token -> token instanceof CodeToken || token instanceof NameToken);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2 && text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    Subject placed(PlaceMention place) {
        String text = place.anaphor() ? place.name() : place.span().of(article.text());
        return new Subject(text, place.id(), RegionScope.codes(place), Subject.Kind.PLACE, place.span(), "subject");
    }

    private Subject named(Name name) {
        return new Subject(
                name.canonical(), name.id(), regionsOf(name.given()), kind(name.kind()), name.span(), "subject");
    }

    private static Subject.Kind kind(NameKind kind) {
        return kind == NameKind.COMPANY ? Subject.Kind.COMPANY : Subject.Kind.NAME;
    }

    /** An id is a hash of the name, and the same names are asked for again and again. */
    private @Nullable String idOf(Name name) {
        return name.kind().isOrganization() ? ids.computeIfAbsent(name.fullName(), full -> name.id()) : null;
    }

    private List<String> regionsOf(Span span) {
        List<String> within = regions.within(span);
        return within.isEmpty() ? regions.at(span.start()) : within;
    }
}
