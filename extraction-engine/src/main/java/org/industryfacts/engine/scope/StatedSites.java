package org.industryfacts.engine.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Where the things of an article are, where it says so: X项目位于鹿泉区, X项目在鹿泉区开工. Whatever else their names hold,
 * they are there. Immutable.
 */
final class StatedSites {

    /** An article speaks of no more; pages that list thousands say where each is beside it. */
    private static final int MOST = 200;

    private static final int MOST_WORDS = 4;

    private final Article article;
    private final ScopeWords words;

    /** In the order of the text. */
    private final Map<String, List<String>> sites = new LinkedHashMap<>();

    /** Finds what an article says; the first place that it gives a thing counts. */
    StatedSites(Article article, ScopeWords words) {
        this.article = article;
        this.words = words;
        for (SentenceReading sentence : article.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (tokens.get(i) instanceof WordToken word && tokens.get(i + 1) instanceof PlaceToken place) {
                    String said = word.of(article.text());
                    boolean happens = said.equals("在") && happensAfter(sentence, place.span());
                    if (sites.size() < MOST
                            && place.place().regionCode() != null
                            && (happens || words.is(Sense.LIES, said))) {
                        thing(sentence, i, happens)
                                .or(() -> happens
                                        ? Optional.empty()
                                        : thingOf(sentence, place.span().end()))
                                .ifPresent(thing -> sites.putIfAbsent(thing, RegionScope.codes(place.place())));
                    }
                }
            }
        }
    }

    /** Whether something is begun or done there: 在鹿泉市开工建设. */
    private boolean happensAfter(SentenceReading sentence, Span place) {
        Span rest = new Span(place.end(), sentence.clauseAt(place.start()).end());
        return sentence.tokensIn(rest).stream()
                .anyMatch(token -> token instanceof WordToken && words.is(Sense.EVENT, token.of(article.text())));
    }

    /** What stands before a word that says where it is, a comma between them or not. */
    private Optional<String> thing(SentenceReading sentence, int index, boolean works) {
        if (index == 0) {
            return Optional.empty();
        }
        Token before = sentence.tokens().get(index - 1);
        boolean comma = index > 1 && before.of(article.text()).equals(",");
        Token last = comma ? sentence.tokens().get(index - 2) : before;
        Optional<String> name = last instanceof NameToken named
                ? Optional.of(named.name().canonical())
                : sentence.phrasesBefore(last.span().end()).stream()
                        .findFirst()
                        .or(() -> placed(sentence, comma ? index - 2 : index - 1))
                        .or(() -> comma && !works ? measured(sentence, index) : Optional.empty())
                        .map(phrase -> phrase.of(article.text()));
        return name.filter(thing -> thing.length() > 3 && (!works || words.ends(Sense.WORKS, thing)));
    }

    /** The work that a sentence begins with and measures before it says where it is: X项目,总投资15亿元,落地晋源区. */
    private Optional<Span> measured(SentenceReading sentence, int lies) {
        List<Token> tokens = sentence.tokens();
        if (article.text().startsWith("的", tokens.get(lies + 1).span().end())) {
            return Optional.empty();
        }
        int begin = tokens.get(0).span().start();
        int end = tokens.get(lies - 1).span().start();
        return sentence.phrasesAfter(begin).stream()
                .filter(phrase -> words.ends(Sense.WORKS, phrase.of(article.text())))
                .filter(phrase -> sentence.sentence().clauses().stream()
                        .filter(clause -> clause.end() > phrase.end() && clause.start() < end)
                        .allMatch(clause -> isMeasure(sentence.tokensIn(clause), phrase)))
                .findFirst();
    }

    /** Whether a clause does no more than measure, but for the thing that it may begin with. */
    private static boolean isMeasure(List<Token> clause, Span thing) {
        return clause.stream().anyMatch(QuantityToken.class::isInstance)
                && clause.stream()
                        .filter(token -> token.span().start() >= thing.end())
                        .noneMatch(token -> token instanceof PlaceToken || token instanceof NameToken);
    }

    /** What begins with a place and ends with a token, be it no noun: 海南商业航天发射场. */
    private static Optional<Span> placed(SentenceReading sentence, int index) {
        for (int i = index; i >= Math.max(0, index - MOST_WORDS); i--) {
            if (sentence.tokens().get(i) instanceof PlaceToken place) {
                return Optional.of(new Span(
                        place.span().start(),
                        sentence.tokens().get(index).span().end()));
            }
        }
        return Optional.empty();
    }

    /** What stands after a place that it lies in: 位于鹿泉区的X项目. */
    private Optional<String> thingOf(SentenceReading sentence, int end) {
        return article.text().startsWith("的", end)
                ? sentence.phrasesAfter(end + 1).stream()
                        .map(phrase -> phrase.of(article.text()))
                        .filter(thing -> thing.length() > 3 && words.ends(Sense.WORKS, thing))
                        .findFirst()
                : Optional.empty();
    }

    /** The codes of where the thing is whose name a place is part of; none where the article does not say. */
    List<String> ofNameAround(String text, Span place) {
        String word = place.of(text);
        for (Map.Entry<String, List<String>> site : sites.entrySet()) {
            int at = site.getKey().indexOf(word);
            if (at >= 0 && text.startsWith(site.getKey(), place.start() - at)) {
                return site.getValue();
            }
        }
        return List.of();
    }

    /** The codes of where a thing is; none where the article does not say. */
    List<String> of(String thing) {
        if (sites.containsKey(thing)) {
            return sites.get(thing);
        }
        for (Map.Entry<String, List<String>> site : sites.entrySet()) {
            if (isSame(site.getKey(), thing)) {
                return site.getValue();
            }
        }
        return List.of();
    }

    /** Whether one of two names is the other with a word for its kind, or without its beginning. */
    private boolean isSame(String name, String other) {
        String longer = name.length() > other.length() ? name : other;
        String shorter = longer.equals(name) ? other : name;
        return shorter.length() > 3
                && (longer.endsWith(shorter)
                        || words.words(Sense.WORKS).stream()
                                .anyMatch(kind -> longer.endsWith(kind)
                                        && longer.startsWith(
                                                shorter, longer.length() - kind.length() - shorter.length())));
    }
}
