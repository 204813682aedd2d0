package org.industryfacts.engine.lexicon;

import org.industryfacts.engine.lexicon.LexiconFile.Row;
import org.industryfacts.engine.text.Span;

/**
 * How a word of the dictionary is used.
 *
 * @param wordClass its most frequent part of speech
 * @param nominal whether at least {@value #NOMINAL_TENTHS} tenths of its uses are nominal
 */
record WordUse(WordClass wordClass, boolean nominal) {

    /** A character that no list knows: most such are parts of names. */
    static final WordUse UNKNOWN = new WordUse(WordClass.OTHER, true);

    /** A noun. */
    static final WordUse NOUN = new WordUse(WordClass.NOUN, true);

    private static final int NOMINAL_TENTHS = 2;

    /** A word that is used so. */
    Word word(Span span, String characters) {
        return new Word(span, characters, wordClass, nominal);
    }

    /** Reads a tag, or several with the tenths of their share, the most frequent first: {@code vn6 v3 n1}. */
    static WordUse read(Row row, int column) {
        String written = row.text(column);
        WordTag only = WordTag.of(written);
        return only == null ? mixed(row, column) : new WordUse(only.wordClass, only.nominal);
    }

    private static WordUse mixed(Row row, int column) {
        WordClass first = null;
        int nominal = 0;
        int before = 9;
        for (String share : row.items(column, ' ')) {
            int last = share.length() - 1;
            WordTag tag = WordTag.of(share.substring(0, last));
            int tenths = Character.digit(share.charAt(last), 10);
            if (tag == null || tenths < 1 || tenths > before) {
                throw row.error("no part of speech with its tenths, the most frequent first: \"" + share + "\"");
            }
            first = first == null ? tag.wordClass : first;
            nominal += tag.nominal ? tenths : 0;
            before = tenths;
        }
        return new WordUse(first, nominal >= NOMINAL_TENTHS);
    }
}
