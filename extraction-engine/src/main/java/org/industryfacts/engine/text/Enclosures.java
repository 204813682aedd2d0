package org.industryfacts.engine.text;

/**
 * Where quotation marks, titles and brackets keep a paragraph from being divided.
 *
 * <p>What stands in them is one expression, {@code “8151”} or {@code (以下简称“中心”)}, unless it holds whole sentences or
 * ends with a comma: then it is speech, and is divided like the rest. A title is never divided. Marks without a partner
 * count for nothing.
 */
final class Enclosures {

    private static final String OPENERS = "“‘「『(（[〔《〈【";
    private static final String CLOSERS = "”’」』)）]〕》〉】";
    private static final int FIRST_TITLE = OPENERS.indexOf('《');

    private final String text;
    private final Span paragraph;
    private final int[] depth;
    private final int[] openCount = new int[OPENERS.length()];
    private final int[] openAt;
    private final int[] endsAtOpening;
    private int opened;
    private int ends;

    private Enclosures(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.depth = new int[paragraph.length() + 1];
        this.openAt = new int[paragraph.length()];
        this.endsAtOpening = new int[paragraph.length()];
    }

    static Enclosures of(String text, Span paragraph) {
        Enclosures enclosures = new Enclosures(text, paragraph);
        enclosures.match();
        return enclosures;
    }

    /** Whether the text must not be divided at a place. */
    boolean shields(int at) {
        return depth[at - paragraph.start()] > 0;
    }

    private void match() {
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            char c = text.charAt(at);
            int opener = OPENERS.indexOf(c);
            int closer = CLOSERS.indexOf(c);
            if (opener >= 0) {
                openAt[opened] = at;
                endsAtOpening[opened++] = ends;
                openCount[opener]++;
            } else if (closer >= 0 && openCount[closer] > 0) {
                close(closer, at);
            } else if (Punctuation.endsSentence(text, at)) {
                ends++;
            }
        }
        for (int i = 1; i < depth.length; i++) {
            depth[i] += depth[i - 1];
        }
    }

    /** Closes the innermost opener of this kind; those inside it that found no partner are given up. */
    private void close(int kind, int at) {
        int opener;
        do {
            opened--;
            opener = OPENERS.indexOf(text.charAt(openAt[opened]));
            openCount[opener]--;
        } while (opener != kind);
        boolean speech = ends > endsAtOpening[opened] || Punctuation.endsClause(text, at - 1);
        if (kind >= FIRST_TITLE || !speech) {
            depth[openAt[opened] - paragraph.start()]++;
            depth[at - paragraph.start()]--;
        }
        if (kind >= FIRST_TITLE) {
            ends = endsAtOpening[opened];
        }
    }
}
