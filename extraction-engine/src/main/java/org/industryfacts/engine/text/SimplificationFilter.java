package org.industryfacts.engine.text;

/**
 * Writes traditional characters as simplified ones, one for one in UTF-16 units.
 *
 * <p>Some characters belong to both scripts with different meanings: {@code 著} is simplified text's 著名 and
 * traditional text's 看著, {@code 昇} is Huawei's 昇腾. Those, and the phrases, count only where the whole text is plainly
 * traditional; simplified text is left as it is.
 */
final class SimplificationFilter implements CharacterFilter {

    static final String KIND = "traditional";

    /** A text is traditional if one in so many of its Han characters is; in real ones it is one in three. */
    private static final int RARELY = 20;

    private final SimplificationTable table;

    SimplificationFilter(SimplificationTable table) {
        this.table = table;
    }

    @Override
    public CleanText apply(CleanText text) {
        int first = firstConcerned(text.text());
        return first < text.text().length() ? text.mapped(KIND, simplified(text.text(), first)) : text;
    }

    private int firstConcerned(String text) {
        int at = 0;
        while (at < text.length() && !table.concerns(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private String simplified(String text, int first) {
        boolean traditionalText = isTraditional(text);
        char[] simplified = text.toCharArray();
        for (int at = first; at < simplified.length; at++) {
            if (!table.concerns(simplified[at])) {
                continue;
            }
            SimplificationTable.Phrase phrase = table.phraseAt(text, at, traditionalText);
            if (phrase == null) {
                simplified[at] = table.simplified(simplified[at], traditionalText);
            } else {
                phrase.simplified().getChars(0, phrase.simplified().length(), simplified, at);
                at += phrase.simplified().length() - 1;
            }
        }
        return new String(simplified);
    }

    private boolean isTraditional(String text) {
        int han = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HanCharacters.isHan(c)) {
                han++;
                traditional += table.isTraditional(c) ? 1 : 0;
            }
        }
        return traditional > 0 && traditional * RARELY >= han;
    }
}
