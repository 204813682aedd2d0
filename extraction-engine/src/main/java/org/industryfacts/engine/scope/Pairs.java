package org.industryfacts.engine.scope;

import java.util.List;
import java.util.Optional;

import org.industryfacts.engine.reading.NameRows;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.text.Span;

/** Whom 前者 and 后者 mean of the two that a sentence names together: 甲公司与乙公司合资,前者持股60%,后者持股40%. Immutable. */
final class Pairs {

    private static final String FORMER = "前者";
    private static final String LATTER = "后者";

    private final String text;
    private final NameRows rows;

    /** @param text of the article */
    Pairs(String text) {
        this.text = text;
        this.rows = new NameRows(text);
    }

    /** Where the one is named that such a word before a position of a clause means. */
    Optional<Span> meant(SentenceReading sentence, Span clause, int position) {
        Optional<Token> pointer = sentence.tokensIn(clause).stream()
                .filter(token -> token.span().start() < position)
                .filter(token -> token.of(text).equals(FORMER) || token.of(text).equals(LATTER))
                .reduce((earlier, later) -> later);
        return pointer.flatMap(word -> {
            List<Token> before = sentence.tokensIn(new Span(sentence.span().start(), clause.start())).stream()
                    .takeWhile(token -> !(token instanceof QuantityToken))
                    .toList();
            List<Span> pair = rows.lastRow(before, 2);
            boolean former = word.of(text).equals(FORMER);
            return pair.isEmpty() ? Optional.empty() : Optional.of(pair.get(former ? 0 : 1));
        });
    }
}
