package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;

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

    private static final char OF = '的';

    /** How long 这家 is. */
    private static final int POINTER = 2;

    private final Article article;
    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final PhraseSense phrases;
    private final Pointers pointers;
    private final FirmTopics firms;

    PointedThings(Article article, ScopeWords words, Naming naming, PhraseSense phrases, FirmTopics firms) {
        this.firms = firms;
        this.article = article;
        this.text = article.text();
        this.words = words;
        this.naming = naming;
        this.phrases = phrases;
        this.pointers = new Pointers(article.text());
    }

    /** The first such thing within some part of a sentence: the firm named before that it is said to be, else itself. */
    Optional<Subject> in(int index, Span part) {
        return in(article.sentences().get(index), part).map(phrase -> named(index, phrase));
    }

    private Subject named(int index, Span thing) {
        return firm(index, thing)
                .or(() -> firms.rightBefore(index).filter(named -> isCalled(named, thing)))
                .orElseGet(() -> phrases.of(index, thing));
    }

    /** Whether a name ends as the noun begins or ends that points back at it: 苏州港, 这座|港口. */
    private boolean isCalled(Subject named, Span thing) {
        char end = named.text().charAt(named.text().length() - 1);
        return (named.kind() == Subject.Kind.NAME || named.kind() == Subject.Kind.PHRASE)
                && (text.charAt(thing.start()) == end || text.charAt(thing.end() - 1) == end);
    }

    /** What is measured of such a thing by a phrase that names both: 投资 in 这家|轴承企业投资, 员工 in 这座|工厂的员工. */
    Optional<Span> measured(Span phrase) {
        if (phrase.start() < POINTER || pointers.afterOne(phrase.start() - POINTER) != phrase.start()) {
            return pointers.endAt(phrase.start()) ? measuredOfSort(phrase) : Optional.empty();
        }
        Span head = naming.head(phrase);
        if (!head.equals(phrase)) {
            return Optional.of(head);
        }
        List<Token> tokens =
                article.sentences().get(article.sentenceAt(phrase.start())).tokensIn(phrase);
        int measured = beginOfSum(tokens);
        int thing = endOfThing(phrase.start(), tokens);
        measured = thing > 0 ? Math.min(measured, thing) : measured;
        while (measured > 0 && isVerbalNoun(tokens.get(measured - 1))) {
            measured--;
        }
        if (measured == tokens.size()) {
            measured = naming.isQuantity(phrase) ? measured - 1 : 0;
        }
        return measured == 0
                ? Optional.empty()
                : Optional.of(new Span(tokens.get(measured).span().start(), phrase.end()));
    }

    /** What is measured of a thing spoken of before that is pointed at by its sort: 投资 in 该|生产线投资. */
    private Optional<Span> measuredOfSort(Span phrase) {
        SentenceReading sentence = article.sentences().get(article.sentenceAt(phrase.start()));
        List<Token> tokens = sentence.tokensIn(phrase);
        int thing = endOfThing(phrase.start(), tokens);
        return Optional.of(thing)
                .filter(end -> end > 0)
                .map(end -> tokens.get(end).span().start())
                .filter(begin -> phrases.isSpokenOf(sentence, new Span(phrase.start(), begin)))
                .map(begin -> new Span(begin, phrase.end()));
    }

    /** How many tokens stand before a word that begins what is summed up: 大桥 in 大桥|全长; all where none does. */
    private int beginOfSum(List<Token> tokens) {
        int sum = 1;
        while (sum < tokens.size() && !words.is(Sense.SUMS, tokens.get(sum).of(text))) {
            sum++;
        }
        return Math.min(sum, tokens.size());
    }

    /** How many tokens, and not all, end as things do: 工厂 in 工厂产值; none where nothing does. */
    private int endOfThing(int start, List<Token> tokens) {
        for (int end = tokens.size() - 1; end > 0; end--) {
            String thing = new Span(start, tokens.get(end - 1).span().end()).of(text);
            if (words.things().end(thing) || words.things().generic(thing)) {
                return end;
            }
        }
        return 0;
    }

    /** Whose such a phrase says something to be: 轴承企业 in 这家|轴承企业投资. */
    Optional<Subject> holder(int index, Span phrase) {
        return measured(phrase)
                .map(measured -> thing(phrase, measured))
                .filter(thing -> isThing(article.sentences().get(index), thing))
                .map(thing -> named(index, thing).by("subject.possessor"));
    }

    private static boolean isVerbalNoun(Token token) {
        return token instanceof WordToken word && word.word().wordClass() == WordClass.VERBAL_NOUN;
    }

    /** The firm spoken of before, where 这家 points at the phrase. */
    private Optional<Subject> firm(int index, Span phrase) {
        return text.charAt(phrase.start() - 1) == OF_FIRMS ? firms.before(index) : Optional.empty();
    }

    private Optional<Span> in(SentenceReading sentence, Span part) {
        List<Token> tokens = sentence.tokensIn(part);
        for (int i = 0; i < tokens.size(); i++) {
            int pointer = tokens.get(i).span().start();
            int noun = pointers.afterOne(pointer);
            if (noun > pointer && (i == 0 || leadsOn(tokens.get(i - 1)))) {
                return thing(sentence, noun).filter(phrase -> phrase.end() <= part.end());
            }
        }
        return Optional.empty();
    }

    /** The thing at a place, without what is measured of it: 电站 in 电站总装机容量. */
    private Optional<Span> thing(SentenceReading sentence, int noun) {
        List<Span> longest = sentence.phrasesAfter(noun);
        Optional<Span> parted = longest.stream().findFirst().flatMap(phrase -> measured(phrase)
                .map(measured -> thing(phrase, measured)));
        return parted.or(() -> longest.stream()
                        .filter(phrase -> isThing(sentence, phrase) && !goesOn(sentence, phrase))
                        .findFirst())
                .filter(phrase -> isThing(sentence, phrase) && !isLeft(sentence, phrase));
    }

    private Span thing(Span phrase, Span measured) {
        Span thing = new Span(phrase.start(), measured.start());
        return text.charAt(thing.end() - 1) == OF ? new Span(thing.start(), thing.end() - 1) : thing;
    }

    /** Whether what follows leads on to something else, or only tells what it says: 这座工厂|所在的园区, 这家机构|预计. */
    private boolean isLeft(SentenceReading sentence, Span phrase) {
        return sentence.tokenAt(phrase.end())
                .filter(token -> words.is(Sense.LEAVES, token.of(text)))
                .isPresent();
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
