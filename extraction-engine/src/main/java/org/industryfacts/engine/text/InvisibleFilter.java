package org.industryfacts.engine.text;

/**
 * Removes characters that show nothing (zero-width, soft hyphen, byte order mark, direction and control characters) and
 * writes every blank as a space and every line end as {@code \n}. A tab becomes a space.
 */
final class InvisibleFilter implements CharacterFilter {

    static final String KIND = "invisible";

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        Rewriter rewriter = new Rewriter(text, KIND);
        for (int at = 0; at < characters.length(); at++) {
            char c = characters.charAt(at);
            if (isOrdinary(c)) {
                continue;
            }
            if (isLineEnd(c)) {
                boolean pair = c == '\r' && at + 1 < characters.length() && characters.charAt(at + 1) == '\n';
                rewriter.replace(new Span(at, at + 1), pair ? "" : "\n");
            } else if (isBlank(c)) {
                rewriter.replace(new Span(at, at + 1), " ");
            } else if (isInvisible(c)) {
                rewriter.delete(new Span(at, at + 1));
            }
        }
        return rewriter.rewritten();
    }

    private static boolean isOrdinary(char c) {
        return c >= '\u3001' && c < '\uFE00' || c >= ' ' && c < '\u007F' || c == '\n';
    }

    private static boolean isLineEnd(char c) {
        return c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\u3000' || c != '\n' && Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL && c != '\n' || type == Character.FORMAT || c >= '\uFE00' && c <= '\uFE0F';
    }
}
