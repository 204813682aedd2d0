package org.industryfacts.engine.reading;

import java.util.regex.Pattern;

/** The codes of shares that stand in brackets after the names of listed firms: (688177), (300750.SZ), (股票代码:600519). */
final class ListingCodes {

    private static final int LONGEST = 24;

    private static final Pattern CODE = Pattern.compile(
            "\\((?:(?:(?:股票|证券)?(?:代码|简称)[:为]?|[A-Z]{2,6}[:.]) ?[0-9]{4,6}|[0-9]{5,6})(?:[.][A-Z]{2,3})?[^()]{0,4}\\)");

    private ListingCodes() {}

    /** Whether one begins at a position. */
    static boolean stand(String text, int position) {
        return text.startsWith("(", position)
                && CODE.matcher(text)
                        .region(position, Math.min(text.length(), position + LONGEST))
                        .lookingAt();
    }
}
