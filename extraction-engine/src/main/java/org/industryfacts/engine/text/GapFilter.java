package org.industryfacts.engine.text;

/**
 * Closes the gap that a stray blank or tab left in a word or a number, as in {@code 推动量 子科技发展,}. Only in prose: blanks
 * that part cells, verses, headings or names part no words.
 */
final class GapFilter implements CharacterFilter {

    static final String KIND = "gap";

    /** In characters on either side of a blank: where a clause that goes beyond is looked at no further. */
    private static final int HORIZON = 40;

    /** Text with more blanks, one in so many characters, is no prose. */
    private static final int DENSE = 4;

    private final WordSeam seam;

    GapFilter(WordSeam seam) {
        this.seam = seam;
    }

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        Rewriter rewriter = new Rewriter(text, KIND);
        for (int at = characters.indexOf(' '); at >= 0; at = characters.indexOf(' ', at + 1)) {
            if (isStray(text, at)) {
                rewriter.delete(new Span(at, at + 1));
            }
        }
        return rewriter.rewritten();
    }

    private boolean isStray(CleanText text, int at) {
        String characters = text.text();
        char before = Punctuation.charAt(characters, at - 1);
        char after = Punctuation.charAt(characters, at + 1);
        if (HanCharacters.isHan(before) && HanCharacters.isHan(after)) {
            return isInProse(characters, at) && seam.isPlain(characters, at, at + 1);
        }
        return WordSeam.isInNumber(characters, at, at + 1) && isTab(text, at) && isInProse(characters, at);
    }

    private static boolean isTab(CleanText text, int at) {
        return text.toOriginal(new Span(at, at + 1)).of(text.original()).equals("\t");
    }

    /** Whether a blank stands in a clause that a mark ends or begins, and that has few other blanks. */
    private static boolean isInProse(String text, int blank) {
        int blanks = 1;
        int start = blank - 1;
        while (start >= 0 && blank - start < HORIZON && !isBorder(text, start)) {
            blanks += text.charAt(start--) == ' ' ? 1 : 0;
        }
        int end = blank + 1;
        while (end < text.length() && end - blank < HORIZON && !isBorder(text, end)) {
            blanks += text.charAt(end++) == ' ' ? 1 : 0;
        }
        return (isMark(text, start) || isMark(text, end)) && blanks * DENSE <= end - start;
    }

    private static boolean isBorder(String text, int at) {
        return text.charAt(at) == '\n' || isMark(text, at);
    }

    private static boolean isMark(String text, int at) {
        char c = Punctuation.charAt(text, at);
        return c == '、' || c != 0 && (Punctuation.endsClause(text, at) || Punctuation.endsSentence(text, at));
    }
}
