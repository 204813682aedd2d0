package org.industryfacts.query.readmodel;

/**
 * The texts that facts can be filtered by. A longer one is still part of its fact's document, but no column holds it:
 * an index has a limit to what it takes, and nobody types a name of that length.
 */
public final class FilterText {

    /** In Unicode code points. */
    public static final int MAX_LENGTH = 500;

    private FilterText() {}

    /** Whether facts can be filtered by this text. */
    public static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH;
    }
}
