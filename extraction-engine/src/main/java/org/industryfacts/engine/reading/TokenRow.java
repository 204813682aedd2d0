package org.industryfacts.engine.reading;

import java.util.List;
import java.util.OptionalInt;

import org.industryfacts.engine.text.Span;

/** The tokens of one sentence, found by where they begin and end. */
final class TokenRow {

    private final List<Token> tokens;

    TokenRow(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    Span span(int index) {
        return tokens.get(index).span();
    }

    /** The index of the token that begins here. */
    OptionalInt startingAt(int position) {
        int index = firstEndingAfter(position);
        return index < tokens.size() && span(index).start() == position ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** The index of the token that ends here. */
    OptionalInt endingAt(int position) {
        int index = firstEndingAfter(position - 1);
        return index < tokens.size() && span(index).end() == position ? OptionalInt.of(index) : OptionalInt.empty();
    }

    /** The index of the first token that ends after this position; {@link #size()} where none does. */
    int firstEndingAfter(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
