package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Article;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.scope.ScopeWords.Sense;
import org.industryfacts.engine.text.Span;

/**
 * Finds the thing that a clause points at as one and goes on to speak of: 服装企业 in 宁波的这家服装企业改造后. Such a thing is what
 * the next figures are of, be it never named, and the place before it only says where it is.
 */
final class PointedThings {

    /** The classifier of firms: 这家|轴承企业. */
    private static final char OF_FIRMS = '家';

    /** What begins words that are nouns to the dictionary and no things: 这架最大起飞重量2吨的飞机. */
    private static final char SUPERLATIVE = '最';

    /** How far back the name of a firm is that 这家 with a noun may stand for. */
    private static final int SENTENCES_BACK = 6;

    private final Article article;
    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final PhraseSense phrases;
    private final Pointers pointers;

    PointedThings(Article article, ScopeWords words, Naming naming, PhraseSense phrases) {
        this.article = article;
        this.text = article.text();
        this.words = words;
        this.naming = naming;
        this.phrases = phrases;
        this.pointers = new Pointers(article.text());
    }

    /** The first such thing within some part of a sentence: the firm named before that it is said to be, else itself. */
    Optional<Subject> in(int index, Span part) {
        return in(article.sentences().get(index), part)
                .map(phrase -> firm(index, phrase).orElseGet(() -> phrases.of(index, phrase)));
    }

    /** The firm that was named last before a sentence, where 这家 points at the phrase. */
    private Optional<Subject> firm(int index, Span phrase) {
        return text.charAt(phrase.start() - 1) != OF_FIRMS
                ? Optional.empty()
                : IntStream.rangeClosed(1, Math.min(index, SENTENCES_BACK))
                        .mapToObj(back -> article.sentences().get(index - back))
                        .flatMap(sentence -> lastFirm(sentence).stream())
                        .findFirst();
    }

    private Optional<Subject> lastFirm(SentenceReading sentence) {
        return sentence.tokens().stream()
                .filter(Naming::isName)
                .flatMap(token -> naming.named(token).stream())
                .filter(subject -> subject.kind() == Subject.Kind.COMPANY)
                .reduce((earlier, later) -> later);
    }

    private Optional<Span> in(SentenceReading sentence, Span part) {
        List<Token> tokens = sentence.tokensIn(part);
        for (int i = 0; i < tokens.size(); i++) {
            int pointer = tokens.get(i).span().start();
            int noun = pointers.afterOne(pointer);
            if (noun > pointer && (i == 0 || leadsOn(tokens.get(i - 1)))) {
                return sentence.phrasesAfter(noun).stream()
                        .filter(phrase -> phrase.end() <= part.end() && isThing(sentence, phrase))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether what comes after a token may be what the clause speaks of: no verb or preposition governs it but 在. */
    private boolean leadsOn(Token before) {
        return !(before instanceof WordToken word)
                || words.is(Sense.VISITS, word.of(text))
                || switch (word.word().wordClass()) {
                    case VERB, VERBAL_NOUN, PREPOSITION, CONJUNCTION -> false;
                    default -> true;
                };
    }

    private boolean isThing(SentenceReading sentence, Span phrase) {
        return phrase.length() > 1
                && text.charAt(phrase.start()) != SUPERLATIVE
                && phrases.endsInNoun(sentence, phrase)
                && !goesOn(sentence, phrase)
                && !naming.isQuantity(phrase)
                && !words.ends(Sense.SETTLEMENT, phrase.of(text));
    }

    /** Whether a phrase is only the beginning of one that names something else: 城区 in 这座城区人口仅百万的城市. */
    private boolean goesOn(SentenceReading sentence, Span phrase) {
        Span longest = sentence.phrasesAfter(phrase.start()).get(0);
        return sentence.tokensIn(new Span(phrase.end(), longest.end())).stream()
                .anyMatch(
                        token -> token instanceof WordToken word && word.word().wordClass() == WordClass.NOUN);
    }
}
