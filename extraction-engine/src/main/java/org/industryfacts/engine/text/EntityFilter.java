package org.industryfacts.engine.text;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Writes the character for each entity of HTML, {@code &nbsp;}, {@code &ldquo;} or {@code &#20135;}. In plain text
 * those that lack their semicolon stay, since {@code AT&T} and addresses have ampersands too.
 */
final class EntityFilter implements CharacterFilter {

    static final String KIND = "entity";

    /** That of the longest name, CounterClockwiseContourIntegral, with its marks. */
    private static final int MAX_LENGTH = 33;

    private final boolean semicolonNeeded;

    private EntityFilter(boolean semicolonNeeded) {
        this.semicolonNeeded = semicolonNeeded;
    }

    static EntityFilter ofPlainText() {
        return new EntityFilter(true);
    }

    /** As browsers do, which know the old names without their semicolon. */
    static EntityFilter ofMarkup() {
        return new EntityFilter(false);
    }

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        Rewriter rewriter = new Rewriter(text, KIND);
        for (int at = characters.indexOf('&'); at >= 0; at = characters.indexOf('&', at + 1)) {
            int end = endOfEntity(characters, at);
            if (end > at + 2 && (!semicolonNeeded || characters.charAt(end - 1) == ';')) {
                decode(characters, new Span(at, end), rewriter);
            }
        }
        return rewriter.rewritten();
    }

    private void decode(String text, Span entity, Rewriter rewriter) {
        boolean closed = text.charAt(entity.end() - 1) == ';';
        String name = text.substring(entity.start() + 1, closed ? entity.end() - 1 : entity.end());
        if (closed && Entities.isNamedEntity(name)) {
            rewriter.replace(entity, Entities.getByName(name));
            return;
        }
        String written = entity.of(text);
        String shown = Parser.unescapeEntities(written, false);
        int rest = isWholeNumber(written, shown) ? 0 : commonSuffix(written, shown);
        if (!shown.equals(written) && (rest == 0 || !semicolonNeeded)) {
            rewriter.replace(new Span(entity.start(), entity.end() - rest), shown.substring(0, shown.length() - rest));
        }
    }

    private static boolean isWholeNumber(String written, String shown) {
        return written.charAt(1) == '#' && written.endsWith(";") && shown.codePointCount(0, shown.length()) == 1;
    }

    private static int endOfEntity(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + MAX_LENGTH);
        int end = ampersand + 1;
        if (Punctuation.charAt(text, end) == '#') {
            end++;
        }
        while (end < limit && Punctuation.isAsciiWord(text.charAt(end))) {
            end++;
        }
        return Punctuation.charAt(text, end) == ';' ? end + 1 : end;
    }

    /** What follows a name without semicolon, as in {@code &copy2024}, is no part of it. */
    private static int commonSuffix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
