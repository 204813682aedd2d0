package org.industryfacts.engine.text;

/**
 * Removes what is left of an indent after a wrong encoding: two question marks or more, or as many replacement
 * characters, that begin a line with text, as in {@code ????据了解}. The indent itself may stand among them, even as the
 * escape that a program once wrote for it.
 */
final class IndentFilter implements CharacterFilter {

    static final String KIND = "indent";

    private static final int FEWEST_MARKS = 2;
    private static final String ESCAPED_BLANK = "\\u3000";

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        if (characters.indexOf('?') < 0 && characters.indexOf('\uFFFD') < 0 && !characters.contains(ESCAPED_BLANK)) {
            return text;
        }
        Rewriter rewriter = new Rewriter(text, KIND);
        for (int start = 0; start < characters.length(); ) {
            Span indent = indentAt(characters, start);
            if (!indent.isEmpty()) {
                rewriter.delete(indent);
            }
            int newline = characters.indexOf('\n', indent.end());
            start = newline < 0 ? characters.length() : newline + 1;
        }
        return rewriter.rewritten();
    }

    /** What is left of the indent of a line; empty where nothing shows that there was one. */
    private static Span indentAt(String text, int start) {
        int marks = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '?' || c == '\uFFFD') {
                marks++;
                at++;
            } else if (text.startsWith(ESCAPED_BLANK, at)) {
                marks += FEWEST_MARKS;
                at += ESCAPED_BLANK.length();
            } else if (c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0') {
                at++;
            } else {
                break;
            }
        }
        boolean beginsText =
                at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isOpener(text.charAt(at)));
        return new Span(start, marks >= FEWEST_MARKS && beginsText ? at : start);
    }

    private static boolean isOpener(char c) {
        return "“‘「『《〈【(（[".indexOf(c) >= 0;
    }
}
