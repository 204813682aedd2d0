package org.industryfacts.fact;

import org.jspecify.annotations.Nullable;

/**
 * The characters that carry a fact, as W3C Web Annotation text selectors over the submitted content.
 *
 * @param exact the characters, as submitted
 * @param start where they begin, in Unicode code points
 * @param end where they end, exclusive, in Unicode code points
 * @param prefix up to {@value #CONTEXT} code points before them
 * @param suffix up to {@value #CONTEXT} code points after them
 * @param sentence the cleaned sentence that they stand in
 * @param headline that of its article, where a page holds several
 */
public record Evidence(
        String exact,
        int start,
        int end,
        String prefix,
        String suffix,
        String sentence,
        @Nullable String headline) {

    /** How many code points of context are kept on each side. */
    public static final int CONTEXT = 16;

    public Evidence {
        Checks.that(exact != null && !exact.isEmpty(), "exact is missing");
        Checks.that(start >= 0, "start is negative");
        Checks.that(
                end == (long) start + exact.codePointCount(0, exact.length()),
                "end - start is not the length of exact");
        Checks.that(length("prefix", prefix) <= CONTEXT, "prefix is too long");
        Checks.that(length("suffix", suffix) <= CONTEXT, "suffix is too long");
        Checks.requiredText("sentence", sentence);
        Checks.text("headline", headline);
    }

    private static int length(String field, String text) {
        return Checks.required(field, text).codePointCount(0, text.length());
    }
}
