package org.industryfacts.engine.place;

import org.industryfacts.engine.lexicon.LexiconFile;

/** A column that says yes or no. */
final class YesNo {

    private YesNo() {}

    static boolean read(LexiconFile.Row row, int column) {
        return switch (row.text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.error("neither yes nor no: " + row.text(column));
        };
    }
}
