package org.industryfacts.engine.text;

/**
 * Leaves out stretches that are no language: thousands of characters in a row of which there are not even two dozen
 * different ones, be it one character without end, digits, brackets, or one clause said over and over. Prose takes 130
 * different characters and more for a few hundred; a table of figures with few words is never as long. A line end
 * stands in the place of such a stretch, so that nothing is joined over it. The words beside it stay, but for a few
 * characters that it has too.
 *
 * <p>All later steps may thus take what they are given for language: none spends time on a page that says nothing.
 */
final class MonotonyFilter implements CharacterFilter {

    static final String KIND = "monotony";

    private static final int BLOCK = 256;
    private static final int SHORTEST = 8_192;
    private static final int MOST_CHARACTERS = 23;

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        Rewriter rewriter = new Rewriter(text, KIND);
        int end = 0;
        for (int block = 0; block + BLOCK <= characters.length(); block += BLOCK) {
            String used = block < end ? "" : charactersOf(characters, block);
            if (!used.isEmpty()) {
                Span stretch = stretch(characters, end, block, used);
                if (stretch.length() >= SHORTEST) {
                    rewriter.replace(stretch, "\n");
                    end = stretch.end();
                }
            }
        }
        return rewriter.rewritten();
    }

    /** The characters of a block, each once; none where they are as many as those of language. */
    private static String charactersOf(String text, int block) {
        String used = "";
        for (int at = block; at < block + BLOCK; at++) {
            if (used.indexOf(text.charAt(at)) < 0) {
                if (used.length() == MOST_CHARACTERS) {
                    return "";
                }
                used += text.charAt(at);
            }
        }
        return used;
    }

    /**
     * As far as nothing but these characters stands around a block. What stands at its ends and nowhere else in it
     * belongs to the text beside.
     */
    private static Span stretch(String text, int from, int block, String used) {
        int start = block;
        while (start > from && used.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = block + BLOCK;
        while (end < text.length() && used.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start < SHORTEST ? new Span(start, end) : withoutEdges(text, start, end, used);
    }

    /** A stretch without the beginning and end of it that hold characters which it holds nowhere else. */
    private static Span withoutEdges(String text, int start, int end, String used) {
        int first = start;
        int last = end;
        for (int i = 0; i < used.length(); i++) {
            char character = used.charAt(i);
            int within = text.indexOf(character, start + BLOCK);
            if (within < 0 || within >= end - BLOCK) {
                int lastOfBeginning = text.lastIndexOf(character, start + BLOCK - 1);
                int firstOfEnd = text.indexOf(character, end - BLOCK);
                first = Math.max(first, lastOfBeginning + 1);
                last = firstOfEnd < 0 ? last : Math.min(last, firstOfEnd);
            }
        }
        return wholeCharacters(text, first, last);
    }

    /** The same without a half of a surrogate pair at either end. */
    private static Span wholeCharacters(String text, int start, int end) {
        boolean beginsInside = start > 0
                && Character.isLowSurrogate(text.charAt(start))
                && Character.isHighSurrogate(text.charAt(start - 1));
        boolean endsInside = end < text.length()
                && Character.isLowSurrogate(text.charAt(end))
                && Character.isHighSurrogate(text.charAt(end - 1));
        return new Span(beginsInside ? start + 1 : start, endsInside ? end - 1 : end);
    }
}
