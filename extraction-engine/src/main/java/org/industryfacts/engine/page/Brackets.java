package org.industryfacts.engine.page;

/**
 * The quotes and brackets of a stretch of text that have no partner in it.
 *
 * @param closers those that close what was opened before it, in order, as opening marks
 * @param openers those that it leaves open, the outermost first
 */
record Brackets(String closers, String openers) {

    private static final String OPENING = "“‘《〈(【〔";
    private static final String CLOSING = "”’》〉)】〕";
    private static final String NUMERALS = "0123456789abcdef一二三四五六七八九十";

    static Brackets of(String text) {
        StringBuilder closers = new StringBuilder();
        StringBuilder openers = new StringBuilder();
        int[] open = new int[OPENING.length()];
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                continue;
            }
            int opens = OPENING.indexOf(text.charAt(at));
            int closes = CLOSING.indexOf(text.charAt(at));
            if (opens >= 0) {
                openers.append(text.charAt(at));
                open[opens]++;
            } else if (closes >= 0 && open[closes] > 0) {
                close(openers, OPENING.charAt(closes), open);
            } else if (closes >= 0 && !isNoBracket(text, at)) {
                closers.append(OPENING.charAt(closes));
            }
        }
        return new Brackets(closers.toString(), openers.toString());
    }

    /** Closes the innermost opener of a kind; those inside it that found no partner are given up. */
    private static void close(StringBuilder openers, char kind, int[] open) {
        char last;
        do {
            last = openers.charAt(openers.length() - 1);
            openers.setLength(openers.length() - 1);
            open[OPENING.indexOf(last)]--;
        } while (last != kind);
    }

    /** Whether a closing mark is something else: the bracket of 1), an apostrophe. */
    private static boolean isNoBracket(String text, int at) {
        boolean numbers = text.charAt(at) == ')' && at > 0 && at <= 2 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
        return numbers || text.charAt(at) == '’';
    }
}
