package org.industryfacts.engine.place;

import java.util.Locale;

import org.industryfacts.engine.lexicon.LexiconFile;

/** How far a name can be trusted to be a place; {@code short-names.tsv} explains. */
enum Trust {
    /** An official name. */
    FULL,
    /** Stands alone. */
    FREE,
    /** Needs the article's help. */
    WEAK,
    /** Is an ordinary word too. */
    WORD,
    /** Is a place only just after what it is part of. */
    STACK,
    /**
     * Is a name only before a word for a zone (津市高新区), and not if it is a verb or an adjective (新建高新区). Even there it
     * takes the article to say of which region.
     */
    NEVER;

    static Trust read(LexiconFile.Row row, int column) {
        for (Trust trust : values()) {
            if (trust != FULL && trust.name().toLowerCase(Locale.ROOT).equals(row.text(column))) {
                return trust;
            }
        }
        throw row.error("no trust: " + row.text(column));
    }

    /** Whether the name is a place wherever it stands. */
    boolean standsAlone() {
        return this == FULL || this == FREE;
    }
}
