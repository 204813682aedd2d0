package org.industryfacts.engine.text;

import java.text.Normalizer;

import org.industryfacts.engine.lexicon.LexiconException;
import org.industryfacts.engine.lexicon.LexiconFile;

/**
 * Writes each character in one form only, one for one: letters, digits and the punctuation that ASCII has in ASCII, Han
 * characters without their compatibility forms, quotation marks as {@code “”‘’}. So cleaned text has
 * {@code , : ; ? ! ( )} beside {@code 。、“”《》…—}.
 */
final class WidthFilter implements CharacterFilter {

    static final String KIND = "width";

    private static final char FULL_WIDTH_OFFSET = '\uFF01' - '!';

    private final CharacterTable forms;

    private WidthFilter(CharacterTable forms) {
        this.forms = forms;
    }

    /** @throws LexiconException naming file and line of what is wrong in the data */
    static WidthFilter load() {
        CharacterTable forms = new CharacterTable();
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            forms.put(c, (char) (c - FULL_WIDTH_OFFSET));
        }
        putCompatibilityForms(forms, '\u2F00', '\u2FD5');
        putCompatibilityForms(forms, '\uF900', '\uFAFF');
        for (LexiconFile.Row row : LexiconFile.read(WidthFilter.class, "width.tsv", 2)) {
            forms.put(CharacterTable.character(row, 0), CharacterTable.character(row, 1));
        }
        return new WidthFilter(forms);
    }

    private static void putCompatibilityForms(CharacterTable forms, char first, char last) {
        for (char c = first; c <= last; c++) {
            String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (form.length() == 1) {
                forms.put(c, form.charAt(0));
            }
        }
    }

    @Override
    public CleanText apply(CleanText text) {
        return text.mapped(KIND, forms.map(text.text()));
    }
}
