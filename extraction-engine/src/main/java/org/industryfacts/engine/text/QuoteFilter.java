package org.industryfacts.engine.text;

/**
 * Writes straight quotation marks as {@code “} and {@code ”}, one for one, in lines where they come in pairs. A line
 * with an odd number of them is left alone: which one is alone is not known (a 55" screen).
 */
final class QuoteFilter implements CharacterFilter {

    static final String KIND = "quote";

    @Override
    public CleanText apply(CleanText text) {
        String characters = text.text();
        if (characters.indexOf('"') < 0) {
            return text;
        }
        StringBuilder written = new StringBuilder(characters);
        int begin = 0;
        while (begin < characters.length()) {
            int end = characters.indexOf('\n', begin);
            end = end < 0 ? characters.length() : end;
            writeLine(characters, begin, end, written);
            begin = end + 1;
        }
        return text.mapped(KIND, written.toString());
    }

    private static void writeLine(String text, int begin, int end, StringBuilder written) {
        long marks = text.substring(begin, end).chars().filter(c -> c == '"').count();
        if (marks % 2 == 1) {
            return;
        }
        boolean opens = true;
        for (int at = text.indexOf('"', begin); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
            written.setCharAt(at, opens ? '“' : '”');
            opens = !opens;
        }
    }
}
