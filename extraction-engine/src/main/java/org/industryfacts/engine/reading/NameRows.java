package org.industryfacts.engine.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.industryfacts.engine.lexicon.WordClass;
import org.industryfacts.engine.name.NameKind;
import org.industryfacts.engine.reading.Token.NameToken;
import org.industryfacts.engine.reading.Token.PlaceToken;
import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.WordToken;
import org.industryfacts.engine.text.Span;

/** Rows of names and places among tokens: 合肥、芜湖和蚌埠. Immutable. */
public final class NameRows {

    private static final Set<String> SEPARATORS = Set.of("、", "和", "与", "及", "以及");

    /** Whom 由 leads to does what is told. */
    private static final String BY = "由";

    private final String text;

    /** @param text of the article */
    public NameRows(String text) {
        this.text = text;
    }

    /** Where the row begins whose last name stands at {@code index}. */
    public int firstOf(List<Token> tokens, int index) {
        int first = index;
        while (first > 1 && isName(tokens.get(first - 2)) && isSeparator(tokens.get(first - 1))) {
            first -= 2;
        }
        return first;
    }

    /** Where the row ends whose first name stands at {@code index}. */
    public int lastOf(List<Token> tokens, int index) {
        int last = index;
        while (last + 2 < tokens.size() && isName(tokens.get(last + 2)) && isSeparator(tokens.get(last + 1))) {
            last += 2;
        }
        return last;
    }

    /** Tokens without the row at their end that a figure right after them counts: 合肥、芜湖、蚌埠3个市. */
    public List<Token> withoutCounted(List<Token> tokens, List<Token> after) {
        int last = tokens.size() - 1;
        if (last < 0
                || !isName(tokens.get(last))
                || after.isEmpty()
                || !(after.get(0) instanceof QuantityToken figure)) {
            return tokens;
        }
        int first = firstOf(tokens, last);
        int names = (last - first) / 2 + 1;
        boolean counted = names > 1
                && figure.quantity().counter() != null
                && figure.quantity().value().compareTo(BigDecimal.valueOf(names)) == 0;
        return counted ? tokens.subList(0, first) : tokens;
    }

    /** Whether tokens are nothing but a row of firms, none of which alone is what the next clauses are about. */
    public boolean isOfFirms(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).isMark()) {
            last--;
        }
        return last > 0
                && tokens.get(last) instanceof NameToken firm
                && firm.name().kind() == NameKind.COMPANY
                && firstOf(tokens, last) == 0;
    }

    /** The names of the last row among tokens, if it has so many and no preposition governs it; else none. */
    public List<Span> lastRow(List<Token> tokens, int names) {
        for (int last = tokens.size() - 1; last > 1; last--) {
            int first = isName(tokens.get(last)) ? firstOf(tokens, last) : last;
            if (first < last) {
                return last - first == 2 * (names - 1) && !isGoverned(tokens, first)
                        ? spans(tokens, first, last)
                        : List.of();
            }
        }
        return List.of();
    }

    private static boolean isName(Token token) {
        return token instanceof NameToken
                || token instanceof PlaceToken place && !place.place().insideName();
    }

    private boolean isSeparator(Token token) {
        return token instanceof WordToken && SEPARATORS.contains(token.of(text));
    }

    private boolean isGoverned(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index - 1) instanceof WordToken word
                && word.word().wordClass() == WordClass.PREPOSITION
                && !word.of(text).equals(BY);
    }

    private static List<Span> spans(List<Token> tokens, int first, int last) {
        List<Span> spans = new ArrayList<>();
        for (int i = first; i <= last; i += 2) {
            spans.add(tokens.get(i).span());
        }
        return spans;
    }
}
