package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** A sentence whose words are told by the test, so that no dictionary has a say. */
record Words(String text, List<Token> tokens) {

    private static final String MARKS = "、“”,。";

    /** The words of a sentence in which they are parted by {@code |}. */
    static Words of(String parted) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : parted.split("\\|")) {
            WordClass wordClass = MARKS.contains(word) ? WordClass.PUNCTUATION : WordClass.NOUN;
            Span span = new Span(start, start + word.length());
            tokens.add(new WordToken(new Word(span, word, wordClass, wordClass == WordClass.NOUN)));
            start = span.end();
        }
        return new Words(parted.replace("|", ""), List.copyOf(tokens));
    }

    TokenRow row() {
        return new TokenRow(text, tokens, Map.of());
    }
}
