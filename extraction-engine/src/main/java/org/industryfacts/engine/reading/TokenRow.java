package org.industryfacts.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.industryfacts.engine.text.Span;

/** The tokens of one sentence with their words, found by where they begin and end. Rules ask for them all the time. */
final class TokenRow {

    private final List<Token> tokens;
    private final Span[] spans;
    private final String[] words;
    private final int start;
    /** By the distance from where the row begins, the first token that ends after that place. */
    private final int[] firstEndingAfter;

    private final List<Set<PhraseWord>> roles;

    /** @param phraseWords what words do to noun phrases */
    TokenRow(String text, List<Token> tokens, Map<String, Set<PhraseWord>> phraseWords) {
        this.tokens = List.copyOf(tokens);
        this.spans = new Span[tokens.size()];
        this.words = new String[tokens.size()];
        this.roles = new ArrayList<>(tokens.size());
        for (int i = 0; i < spans.length; i++) {
            spans[i] = tokens.get(i).span();
            words[i] = tokens.get(i).of(text);
            roles.add(phraseWords.getOrDefault(words[i], Set.of()));
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
        return tokens;
    }

    int size() {
        return spans.length;
    }

    Token get(int index) {
        return tokens.get(index);
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
        return roles.get(index).contains(role);
    }

    /** The index of the token that begins here. */
    OptionalInt startingAt(int position) {
        return begins(position) ? OptionalInt.of(firstEndingAfter(position)) : OptionalInt.empty();
    }

    /** Whether a token begins here. */
    boolean begins(int position) {
        int index = firstEndingAfter(position);
        return index < spans.length && spans[index].start() == position;
    }

    /** The index of the token that ends here. */
    OptionalInt endingAt(int position) {
        int index = firstEndingAfter(position - 1);
        return index < spans.length && spans[index].end() == position ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** The index of the first token that ends after this position; {@link #size()} where none does. */
    int firstEndingAfter(int position) {
        int at = position - start;
        return at < 0 ? 0 : at < firstEndingAfter.length ? firstEndingAfter[at] : spans.length;
    }
}
