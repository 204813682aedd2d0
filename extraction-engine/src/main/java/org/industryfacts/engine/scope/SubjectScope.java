package org.industryfacts.engine.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.Name;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Whose a fact is whose own words do not say it: what is named just before it; else the first thing named in its clause
 * that no preposition governs; else that of an earlier clause, the nearest first; else that of an earlier sentence of
 * the paragraph; else the place that the article speaks of most.
 */
public final class SubjectScope {

    private final Article article;
    private final ScopeWords words;
    private final RegionScope regions;

    public SubjectScope(Article article, ScopeWords words, RegionScope regions) {
        this.article = article;
        this.words = words;
        this.regions = regions;
    }

    /**
     * The subject of what begins at {@code position} of a sentence.
     *
     * @param index of the sentence in the article
     */
    public Optional<Subject> at(int index, int position) {
        SentenceReading sentence = article.sentences().get(index);
        Span clause = sentence.clauseAt(position);
        List<Token> before = sentence.tokensIn(new Span(clause.start(), position)).stream()
                .filter(token -> token.span().end() <= position)
                .toList();
        Optional<Subject> adjacent = adjacent(before);
        if (adjacent.isPresent()) {
            return adjacent;
        }
        return free(before)
                .map(subject -> subject.by("subject.clause"))
                .or(() -> phrase(index, clause, position).map(subject -> subject.by("subject.phrase")))
                .or(() -> earlierClause(index, clause))
                .or(() -> governed(before))
                .or(() -> earlierSentence(index));
    }

    /** What a noun phrase names, where it ends in a name or a place. */
    public Optional<Subject> namedBy(int index, Span phrase) {
        return article.sentences().get(index).tokensIn(phrase).stream()
                .filter(token -> token.span().end() == phrase.end())
                .flatMap(token -> named(token).stream())
                .map(subject -> subject.by("subject.phrase"))
                .findFirst();
    }

    /** What a noun phrase speaks of: what it names, else its own words. */
    public Subject of(int index, Span phrase) {
        return namedBy(index, phrase).orElseGet(() -> described(phrase));
    }

    private Subject described(Span phrase) {
        return new Subject(unquoted(phrase.of(article.text())), null, regionsOf(phrase), phrase, "subject.phrase");
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2 && text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private Optional<Subject> adjacent(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            boolean joined = token instanceof TimeToken
                    || token instanceof WordToken
                            && token.span().of(article.text()).equals("的");
            if (!joined) {
                return isGoverned(before, i)
                        ? Optional.empty()
                        : named(token).map(subject -> subject.by("subject.adjacent"));
            }
        }
        return Optional.empty();
    }

    /** The first name or place that nothing governs; of places in a row the last. */
    private Optional<Subject> free(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Subject> subject = named(tokens.get(i));
            if (subject.isPresent() && !isGoverned(tokens, i)) {
                boolean more = i + 1 < tokens.size() && named(tokens.get(i + 1)).isPresent();
                if (!more) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> governed(List<Token> tokens) {
        List<Subject> subjects = new ArrayList<>();
        tokens.forEach(token -> named(token).ifPresent(subjects::add));
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(subjects.get(subjects.size() - 1).by("subject.governed"));
    }

    private boolean isGoverned(List<Token> tokens, int index) {
        return index > 0
                && (tokens.get(index - 1) instanceof WordToken word
                                && words.is(Sense.GOVERNS, word.span().of(article.text()))
                        || tokens.get(index - 1) instanceof PlaceToken && isGoverned(tokens, index - 1));
    }

    /** The noun phrase that the clause begins with, where a verb parts it from {@code position}. */
    private Optional<Subject> phrase(int index, Span clause, int position) {
        SentenceReading sentence = article.sentences().get(index);
        int begin = clause.start();
        for (Token token : sentence.tokensIn(clause)) {
            if (!(token instanceof TimeToken)) {
                begin = token.span().start();
                break;
            }
        }
        return sentence.phraseAfter(begin)
                .filter(phrase -> phrase.end() < position && phrase.length() > 1)
                .filter(phrase -> endsInNoun(sentence, phrase) && isFollowedByVerb(sentence, phrase))
                .map(phrase -> of(index, phrase));
    }

    private static boolean endsInNoun(SentenceReading sentence, Span phrase) {
        List<Token> tokens = sentence.tokensIn(phrase);
        return !(tokens.get(tokens.size() - 1) instanceof WordToken word)
                || switch (word.word().wordClass()) {
                    case NOUN, NAME, PUNCTUATION -> true;
                    default -> false;
                };
    }

    private boolean isQuoted(Subject subject) {
        return article.text().charAt(subject.span().start()) == '“';
    }

    private static boolean isFollowedByVerb(SentenceReading sentence, Span phrase) {
        List<Token> after = sentence.tokensIn(new Span(phrase.end(), phrase.end() + 1));
        return !after.isEmpty()
                && after.get(0) instanceof WordToken word
                && switch (word.word().wordClass()) {
                    case VERB, ADVERB, PREPOSITION -> true;
                    default -> false;
                };
    }

    private Optional<Subject> earlierClause(int index, Span clause) {
        SentenceReading sentence = article.sentences().get(index);
        List<Span> clauses = sentence.sentence().clauses();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).end() <= clause.start()) {
                Span earlier = clauses.get(i);
                Optional<Subject> subject = free(sentence.tokensIn(earlier))
                        .or(() -> phrase(index, earlier, earlier.end()).filter(this::isQuoted));
                if (subject.isPresent()) {
                    return Optional.of(subject.get().by("subject.sentence"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> earlierSentence(int index) {
        int paragraph = article.sentences().get(index).sentence().paragraph();
        for (int i = index - 1; i >= 0; i--) {
            SentenceReading sentence = article.sentences().get(i);
            if (sentence.sentence().paragraph() < paragraph - 2) {
                break;
            }
            for (Span clause : sentence.sentence().clauses()) {
                Optional<Subject> subject = free(sentence.tokensIn(clause));
                if (subject.isPresent()) {
                    return Optional.of(subject.get().by("subject.context"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> named(Token token) {
        if (token instanceof PlaceToken place && !place.place().insideName()) {
            return Optional.of(placed(place.place()));
        } else if (token instanceof NameToken name) {
            return Optional.of(named(name.name()));
        }
        return Optional.empty();
    }

    private Subject placed(PlaceMention place) {
        String text = place.anaphor() ? place.name() : place.span().of(article.text());
        return new Subject(text, place.id(), RegionScope.codes(place), place.span(), "subject");
    }

    private Subject named(Name name) {
        return new Subject(name.canonical(), null, regionsOf(name.given()), name.span(), "subject");
    }

    private List<String> regionsOf(Span span) {
        List<String> within = regions.within(span);
        return within.isEmpty() ? regions.at(span.start()) : within;
    }
}
