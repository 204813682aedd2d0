package org.industryfacts.engine.location;

import java.util.List;

import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.text.Span;

/** Where a list of organisations ends, and where the next one in its sentence begins. */
final class Continuations {

    private Continuations() {}

    /** Past a count that follows the class: 等企业60余家. */
    static int endOfList(SentenceReading sentence, int end) {
        List<Token> after = sentence.tokensIn(new Span(end, sentence.span().end()));
        return !after.isEmpty() && after.get(0) instanceof QuantityToken
                ? after.get(0).span().end()
                : end;
    }

    /** Past 以及, and past whose they are: 中国科学院旗下. */
    static int pastLead(SentenceReading sentence, int start) {
        List<Token> tokens = sentence.tokensIn(new Span(start, sentence.span().end()));
        int index = 0;
        if (index < tokens.size() && isWord(sentence, tokens.get(index), "以及", "还有", "和", "及")) {
            index++;
        }
        if (index + 1 < tokens.size() && isWord(sentence, tokens.get(index + 1), "旗下", "下属", "所属")) {
            index += 2;
        }
        return index < tokens.size() ? tokens.get(index).span().start() : start;
    }

    private static boolean isWord(SentenceReading sentence, Token token, String... words) {
        return List.of(words).contains(token.of(sentence.text()));
    }
}
