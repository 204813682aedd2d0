package org.industryfacts.engine.scope;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.Name;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/** Makes subjects of what an article names or describes. */
final class Naming {

    /** How many characters a region is called by at least. */
    private static final int SHORTEST = 2;

    /** How many tokens after a place a bracket may call it by another name: ( 以下 简称 “ 光谷. */
    private static final int CALLING_TOKENS = 6;

    private final Article article;
    private final RegionScope regions;
    private final ScopeWords words;
    private final ThingWords things;
    private @Nullable Map<String, NavigableMap<Integer, String>> callings;
    /** By where it stands what a token names, which is asked for again and again. */
    private final Map<Span, Subject> named = new HashMap<>();

    Naming(Article article, RegionScope regions, ScopeWords words) {
        this.article = article;
        this.regions = regions;
        this.words = words;
        this.things = words.things();
    }

    /** What a token names. */
    Optional<Subject> named(Token token) {
        return isName(token)
                ? Optional.of(named.computeIfAbsent(token.span(), span -> subject(token)))
                : Optional.empty();
    }

    /** Whether a token names something. */
    static boolean isName(Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken place && !place.place().insideName();
    }

    private Subject subject(Token token) {
        return token instanceof PlaceToken place ? placed(place.place()) : named(((NameToken) token).name());
    }

    /** Where a bracket says how the article will call the place before it: 武汉东湖高新区(以下简称光谷); else the place itself. */
    int calledAgain(List<Token> tokens, int index) {
        int last = Math.min(index + CALLING_TOKENS, tokens.size());
        if (!(tokens.get(index) instanceof PlaceToken place)
                || index + 1 == tokens.size()
                || !tokens.get(index + 1).of(article.text()).equals("(")) {
            return index;
        }
        for (int i = index + 2; i < last; i++) {
            if (tokens.get(i) instanceof PlaceToken again
                    && Objects.equals(again.place().id(), place.place().id())) {
                return i;
            }
        }
        return index;
    }

    /** What a noun phrase names, where it ends in a name or a place. */
    Optional<Subject> namedBy(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last == null || last.span().end() != phrase.end()
                ? Optional.empty()
                : named(last).map(subject -> subject.by("subject.phrase"));
    }

    /** What a noun phrase says, in its own words. */
    Subject described(Span phrase) {
        return new Subject(
                unquoted(phrase.of(article.text())),
                null,
                regions.of(phrase, false),
                Subject.Kind.PHRASE,
                phrase,
                "subject.phrase");
    }

    /**
     * Whether a noun phrase speaks of something single: it ends as things do or in a quotation that is no saying, or
     * holds a name or letters and ends in no word for a quantity or an order of things. A list does not.
     */
    boolean isSingle(SentenceReading sentence, Span phrase) {
        String text = phrase.of(article.text());
        if (text.endsWith("”")) {
            return !isSaying(sentence, phrase);
        } else if (text.indexOf('、') >= 0 || endsInQuantity(text)) {
            return false;
        }
        return things.single(text)
                || !things.end(text)
                        && !words.ends(Sense.ORDER, text)
                        && (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                                || sentence.tokensIn(phrase).stream()
                                        .anyMatch(token -> token instanceof CodeToken || token instanceof NameToken));
    }

    /** Whether a phrase ends in a quotation that says something and names no thing: “聚力成势”, but not “晶台半导体显示项目”. */
    private boolean isSaying(SentenceReading sentence, Span phrase) {
        int open = article.text().lastIndexOf('“', phrase.end() - 2) + 1;
        Span quoted = new Span(Math.max(open, phrase.start()), phrase.end() - 1);
        return !things.end(quoted.of(article.text()))
                && sentence.tokensIn(quoted).stream().anyMatch(Naming::isVerb);
    }

    private static boolean isVerb(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.VERB;
    }

    /** Whether a phrase ends in a word for what is measured. */
    boolean isQuantity(Span phrase) {
        return endsInQuantity(phrase.of(article.text()));
    }

    private boolean endsInQuantity(String text) {
        return words.ends(Sense.QUANTITY, text);
    }

    /** Whether a phrase is a word for a sort of things, which may stand for one named before: 项目. */
    boolean isGeneric(Span phrase) {
        return things.generic(phrase.of(article.text()));
    }

    /** What stands after the last 的 of a phrase that is a word of its own (not 目的); all of it where nothing does. */
    Span head(Span phrase) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(phrase.start()));
        return sentence.tokensIn(phrase).stream()
                .filter(token -> "的".equals(token.of(article.text())))
                .map(token -> token.span().end())
                .filter(end -> end < phrase.end())
                .reduce((earlier, later) -> later)
                .map(start -> new Span(start, phrase.end()))
                .orElse(phrase);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2 && text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    Subject placed(PlaceMention place) {
        String text = place.anaphor() ? calledBefore(place) : place.span().of(article.text());
        return new Subject(text, place.id(), regions.of(place), Subject.Kind.PLACE, place.span(), "subject");
    }

    /**
     * What the article last called the region that 我州 stands for; where it did not, its official name, if the article
     * has it at all; else the word itself.
     */
    private String calledBefore(PlaceMention anaphor) {
        Map.Entry<Integer, String> last = anaphor.kind() != PlaceMention.Kind.REGION || anaphor.id() == null
                ? null
                : callings()
                        .getOrDefault(anaphor.id(), Collections.emptyNavigableMap())
                        .lowerEntry(anaphor.span().start());
        if (last != null) {
            return last.getValue();
        }
        boolean named = article.text().contains(anaphor.name());
        return named ? anaphor.name() : anaphor.span().of(article.text());
    }

    /** By the id of a region, where the article names it and how, other than by a mere anaphor. */
    private Map<String, NavigableMap<Integer, String>> callings() {
        if (callings == null) {
            callings = new HashMap<>();
            for (PlaceMention place : article.places()) {
                String text = place.span().of(article.text());
                boolean calls = !place.anaphor() && !place.insideName() && place.id() != null;
                if (calls && text.startsWith(place.name().substring(0, SHORTEST))) {
                    callings.computeIfAbsent(place.id(), id -> new TreeMap<>())
                            .put(place.span().start(), text);
                }
            }
        }
        return callings;
    }

    private Subject named(Name name) {
        return new Subject(
                name.canonical(),
                name.id(),
                regions.of(name.given(), name.kind() == NameKind.COMPANY),
                kind(name.kind()),
                name.span(),
                "subject");
    }

    private static Subject.Kind kind(NameKind kind) {
        return switch (kind) {
            case COMPANY -> Subject.Kind.COMPANY;
            case GOVERNMENT -> Subject.Kind.GOVERNMENT;
            case INSTITUTE, CENTRE, ASSOCIATION, DEPARTMENT, PARK, PLATFORM, PROJECT -> Subject.Kind.NAME;
            case THING -> Subject.Kind.PHRASE;
        };
    }
}
