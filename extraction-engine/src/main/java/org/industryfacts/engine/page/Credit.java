package org.industryfacts.engine.page;

/**
 * Who published something, or when, as the page says it.
 *
 * @param kind {@link LineKind#DATE}, {@link LineKind#SOURCE} or {@link LineKind#AUTHOR}
 * @param text the cleaned characters that say it: {@code 来源:…}
 * @param atHead whether it stands before the first paragraph of the page
 */
public record Credit(LineKind kind, String text, boolean atHead) {

    public Credit {
        if (!kind.isCredit()) {
            throw new IllegalArgumentException(kind + " is no credit: " + text);
        }
    }
}
