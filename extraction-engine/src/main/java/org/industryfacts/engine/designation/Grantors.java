package org.industryfacts.engine.designation;

import java.util.List;

import org.industryfacts.engine.lexicon.WordEndings;
import org.industryfacts.engine.reading.SentenceReading;
import org.industryfacts.engine.reading.Token;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.text.Span;

/** Finds who gives a title whose name begins with the giver's: 工信部“绿色工厂”名单. Immutable and safe to share. */
final class Grantors {

    private final WordEndings bodies;
    private final WordEndings others;

    private Grantors(WordEndings bodies, WordEndings others) {
        this.bodies = bodies;
        this.others = others;
    }

    static Grantors load() {
        return new Grantors(
                WordEndings.load(Grantors.class, "grantor-endings.tsv"),
                WordEndings.load(Grantors.class, "no-grantors.tsv"));
    }

    /**
     * The grantor that a title begins with; empty where it begins with none, or is no more than that, or is quoted whole:
     * “国家新型工业化产业示范基地”称号.
     */
    Span leading(SentenceReading sentence, Span title) {
        List<Token> tokens = sentence.tokensIn(title);
        for (int i = 0; i + 1 < tokens.size() && i < 5; i++) {
            String word = tokens.get(i).of(sentence.text());
            if (word.startsWith("“")) {
                break;
            }
            boolean body =
                    tokens.get(i) instanceof NameToken name ? name.name().kind().isOrganization() : bodies.end(word);
            if (body && !others.end(word) && title.end() - tokens.get(i).span().end() > 2) {
                return new Span(title.start(), tokens.get(i).span().end());
            }
        }
        return new Span(title.start(), title.start());
    }
}
