package org.industryfacts.engine.reading;

import java.util.List;
import java.util.Map;

import org.industryfacts.engine.text.Span;

/** The tokens of one sentence with their words, found by where they begin and end. Rules ask for them all the time. */
final class TokenRow {

    /** No such token. */
    static final int NONE = -1;

    private final List<Token> list;
    private final Token[] tokens;
    private final Span[] spans;
    private final String[] words;
    private final int start;
    /** By the distance from where the row begins, the first token that ends after that place. */
    private final int[] firstEndingAfter;

    /** By token, a bit for each {@link PhraseWord} that its word is. */
    private final int[] roles;

    /** @param phraseWords what words do to noun phrases, a bit for each {@link PhraseWord} */
    TokenRow(String text, List<Token> tokens, Map<String, Integer> phraseWords) {
        this.list = List.copyOf(tokens);
        this.tokens = tokens.toArray(Token[]::new);
        this.spans = new Span[tokens.size()];
        this.words = new String[tokens.size()];
        this.roles = new int[tokens.size()];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = this.tokens[i].span();
            words[i] = this.tokens[i].of(text);
            roles[i] = phraseWords.getOrDefault(words[i], 0);
        }
        this.start = spans.length == 0 ? 0 : spans[0].start();
        this.firstEndingAfter = new int[spans.length == 0 ? 0 : spans[spans.length - 1].end() - start];
        int at = 0;
        for (int token = 0; token < spans.length; token++) {
            while (start + at < spans[token].end()) {
                firstEndingAfter[at++] = token;
            }
        }
    }

    List<Token> tokens() {
        return list;
    }

    int size() {
        return spans.length;
    }

    Token get(int index) {
        return tokens[index];
    }

    Span span(int index) {
        return spans[index];
    }

    /** The characters of a token. */
    String word(int index) {
        return words[index];
    }

    /** Whether a token does this to noun phrases. */
    boolean is(int index, PhraseWord role) {
        return (roles[index] & role.bit()) != 0;
    }

    /** The index of the token that begins here, or {@link #NONE}. */
    int startingAt(int position) {
        int index = firstEndingAfter(position);
        return index < spans.length && spans[index].start() == position ? index : NONE;
    }

    /** Whether a token begins here. */
    boolean begins(int position) {
        return startingAt(position) != NONE;
    }

    /** The index of the token that ends here, or {@link #NONE}. */
    int endingAt(int position) {
        int index = firstEndingAfter(position - 1);
        return index < spans.length && spans[index].end() == position ? index : NONE;
    }

    /** The index of the first token that ends after this position; {@link #size()} where none does. */
    int firstEndingAfter(int position) {
        int at = position - start;
        return at < 0 ? 0 : at < firstEndingAfter.length ? firstEndingAfter[at] : spans.length;
    }
}
