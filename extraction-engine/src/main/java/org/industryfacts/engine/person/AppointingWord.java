package org.industryfacts.engine.person;

/** What a word of {@code appointing-words.tsv} tells of the person beside it. */
enum AppointingWord {
    /** Stands after who comes to a post, or is called by a rank: 担任, 院士. */
    HELD,
    /** Stands before who is given one: 选举. */
    GIVEN
}
