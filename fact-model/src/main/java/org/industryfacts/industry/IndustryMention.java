package org.industryfacts.industry;

/**
 * A place of a text that names an industry.
 *
 * @param industry what is named
 * @param start where the name begins, in UTF-16 units of the text
 * @param end where it ends, exclusive; 产业 and the like belong to it only where the name needs them
 */
public record IndustryMention(Industry industry, int start, int end) {

    public IndustryMention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mention is not from " + start + " to " + end);
        }
    }
}
