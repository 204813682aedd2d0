package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.industryfacts.engine.lexicon.Word;
import org.industryfacts.engine.lexicon.WordSegmenter;
import org.industryfacts.engine.place.PlaceMention;
import org.industryfacts.engine.reading.Token.CodeToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;
import org.industryfacts.engine.value.CodeName;
import org.industryfacts.engine.value.Quantity;
import org.industryfacts.engine.value.TimeExpression;
import org.industryfacts.engine.value.Value;

/** Lays what was recognised over a sentence and fills the gaps with words. Where a value and a place meet, the value wins. */
final class Tokenizer {

    private final WordSegmenter segmenter;

    Tokenizer(WordSegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** The mentions of an article as tokens, in order, none overlapping another: names before values before places. */
    static List<Token> mentions(List<Value> values, List<PlaceMention> places, List<Token> names) {
        List<Token> tokens = new ArrayList<>(names);
        values.forEach(value -> tokens.add(token(value)));
        places.forEach(place -> tokens.add(new PlaceToken(place)));
        // The sort is stable: what was added first wins where two begin at the same character.
        tokens.sort(Comparator.comparingInt(token -> token.span().start()));
        List<Token> apart = new ArrayList<>();
        for (Token token : tokens) {
            Token last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || !last.span().overlaps(token.span())) {
                apart.add(token);
            } else if (last instanceof PlaceToken && !(token instanceof PlaceToken)) {
                apart.set(apart.size() - 1, token);
            }
        }
        return apart;
    }

    private static Token token(Value value) {
        if (value instanceof Quantity quantity) {
            return new QuantityToken(quantity);
        } else if (value instanceof TimeExpression time) {
            return new TimeToken(time);
        }
        return new CodeToken((CodeName) value);
    }

    /** The tokens of a sentence: those of {@code mentions} that lie within it, and the words between them. */
    List<Token> tokens(String text, Span sentence, List<Token> mentions) {
        List<Token> tokens = new ArrayList<>();
        int position = sentence.start();
        for (Token mention : mentions) {
            if (sentence.contains(mention.span()) && mention.span().start() >= position) {
                addWords(tokens, text, new Span(position, mention.span().start()));
                tokens.add(mention);
                position = mention.span().end();
            }
        }
        addWords(tokens, text, new Span(position, sentence.end()));
        return tokens;
    }

    private void addWords(List<Token> tokens, String text, Span gap) {
        if (!gap.isEmpty()) {
            for (Word word : segmenter.segment(text, gap)) {
                tokens.add(new WordToken(word));
            }
        }
    }
}
