package org.industryfacts.engine.reading;

/** What a word of {@code building-words.tsv} tells of a name after it. */
enum BuildingWord {
    /** Where it is built or set up. */
    AT,
    /** That it is what is built. */
    BUILDS,
    /** That it is set up at the place before. */
    SETS_UP,
    /** How it is built. */
    MANNER,
    /** That several build it, or plan to. */
    TOGETHER
}
