package org.industryfacts.engine.reading;

import org.industryfacts.engine.reading.Token.QuantityToken;
import org.industryfacts.engine.reading.Token.TimeToken;
import org.industryfacts.engine.text.Span;

/** The brackets and quotations that noun phrases go on over as a whole. */
final class PhraseBrackets {

    private static final int MOST_BRACKETED = 12;

    private static final String OPENING = "“‘《(（「『";
    private static final String CLOSING = "”’》)）」』";

    private final String text;
    private final TokenRow row;

    PhraseBrackets(String text, TokenRow row) {
        this.text = text;
        this.row = row;
    }

    boolean isClosing(int index) {
        return isOneOf(index, CLOSING);
    }

    boolean isOpening(int index) {
        return isOneOf(index, OPENING);
    }

    /** The index of the mark that opens what this one closes, or {@code otherwise}. */
    int openingOf(int closing, int otherwise) {
        char open = OPENING.charAt(CLOSING.indexOf(text.charAt(row.span(closing).start())));
        for (int index = closing - 1; index >= 0 && closing - index <= MOST_BRACKETED; index--) {
            if (isMark(index, open)) {
                return index;
            }
            if (!isInner(index)) {
                break;
            }
        }
        return otherwise;
    }

    /** Just after the mark that closes what this one opens, or this one where nothing does. */
    int closingOf(int opening) {
        char close =
                CLOSING.charAt(OPENING.indexOf(text.charAt(row.span(opening).start())));
        for (int index = opening + 1; index < row.size() && index - opening <= MOST_BRACKETED; index++) {
            if (isMark(index, close)) {
                return index + 1;
            }
            if (!isInner(index)) {
                break;
            }
        }
        return opening;
    }

    private boolean isMark(int index, char mark) {
        Span span = row.span(index);
        return span.length() == 1 && text.charAt(span.start()) == mark;
    }

    private boolean isOneOf(int index, String marks) {
        Span span = row.span(index);
        return span.length() == 1 && marks.indexOf(text.charAt(span.start())) >= 0;
    }

    private boolean isInner(int index) {
        Token token = row.get(index);
        return !(token instanceof QuantityToken || token instanceof TimeToken);
    }
}
