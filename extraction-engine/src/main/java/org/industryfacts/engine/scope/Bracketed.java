package org.industryfacts.engine.scope;

import java.util.Optional;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.scope.ScopeWords.Sense;

/** What the words of a bracket are of: 石湾光伏项目 in 石湾光伏项目(总投资20亿元,占地260亩). Immutable. */
final class Bracketed {

    private static final Marks BRACKET = new Marks('(', ')', 80);

    private final String text;
    private final ScopeWords words;
    private final Naming naming;
    private final PhraseSense phrases;

    /** @param text of the article */
    Bracketed(String text, ScopeWords words, Naming naming, PhraseSense phrases) {
        this.text = text;
        this.words = words;
        this.naming = naming;
        this.phrases = phrases;
    }

    /** The name or thing before the bracket that a position of a sentence stands in. */
    Optional<Subject> at(int index, SentenceReading sentence, int position) {
        int open = BRACKET.opening(text, position);
        if (open <= sentence.span().start() || isPart(sentence, open)) {
            return Optional.empty();
        }
        Optional<Token> before = sentence.tokenBefore(open);
        return before.flatMap(naming::named).filter(named -> !named.area()).or(() -> thing(index, sentence, open));
    }

    /** Whether a bracket takes apart the figure before it, and is not of the thing: 企业120家(其中外资企业18家). */
    private boolean isPart(SentenceReading sentence, int open) {
        return sentence.tokenAt(open + 1)
                .filter(token -> words.is(Sense.DIVIDES, token.of(text)))
                .isPresent();
    }

    private Optional<Subject> thing(int index, SentenceReading sentence, int open) {
        return sentence.listsBefore(open).stream()
                .findFirst()
                .map(list -> naming.head(list.items().get(list.items().size() - 1)))
                .filter(phrase -> phrase.length() > 1 && phrases.isSpokenOf(sentence, phrase))
                .map(phrase -> phrases.of(index, phrase));
    }
}
