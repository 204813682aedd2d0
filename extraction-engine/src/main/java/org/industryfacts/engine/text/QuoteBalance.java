package org.industryfacts.engine.text;

import java.util.Arrays;

/** Which quotation marks are open at a place of a text that is being repaired, counted from the begin of its line. */
final class QuoteBalance {

    private static final String OPENERS = "“‘《";
    private static final String CLOSERS = "”’》";

    private final String text;
    private final int[] open = new int[OPENERS.length()];
    private int read;

    QuoteBalance(String text) {
        this.text = text;
    }

    /** Goes on to {@code end}. */
    void readTo(int end) {
        read(text, read, end);
        read = end;
    }

    /** Goes on to {@code end}, where {@code repaired} stands instead of what the text has. */
    void readInstead(String repaired, int end) {
        read(repaired, 0, repaired.length());
        read = end;
    }

    /** Whether marks may follow here: a closing one where its kind is open, an opening one where it is not. */
    boolean allows(String marks) {
        char last = marks.isEmpty() ? 0 : marks.charAt(marks.length() - 1);
        int opener = OPENERS.indexOf(last);
        int closer = CLOSERS.indexOf(last);
        return (opener < 0 || open[opener] == 0) && (closer < 0 || open[closer] > 0);
    }

    private void read(String characters, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = characters.charAt(at);
            int opener = OPENERS.indexOf(c);
            int closer = CLOSERS.indexOf(c);
            if (c == '\n') {
                Arrays.fill(open, 0);
            } else if (opener >= 0) {
                open[opener]++;
            } else if (closer >= 0 && open[closer] > 0) {
                open[closer]--;
            }
        }
    }
}
