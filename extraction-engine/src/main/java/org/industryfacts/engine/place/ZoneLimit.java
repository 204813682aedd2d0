package org.industryfacts.engine.place;

/** Why a word of {@code zone-limits.tsv} between a place and a word for zones shows that they are no name together. */
enum ZoneLimit {
    /** First of the words between, it begins what the place does or looks at. */
    PREDICATE,
    /** It stands in no name of a zone, wherever it is. */
    NO_PART
}
