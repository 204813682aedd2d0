package org.industryfacts.engine.lexicon;

/** The part of speech of a word, as coarsely as rules need it. */
public enum WordClass {
    NOUN,
    VERB,
    /** A verb that the dictionary mostly finds used as a noun: 投资, 合作. */
    VERBAL_NOUN,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    /** A particle: 的, 了, 着, 过, 等. */
    AUXILIARY,
    PRONOUN,
    NUMERAL,
    CLASSIFIER,
    TIME,
    /** A word of position: 上, 下, 中, 内. */
    LOCALISER,
    NAME,
    PUNCTUATION,
    OTHER;

    /** Whether words of this class tell what is done, as verbs or as nouns made of them. */
    public boolean isVerbal() {
        return this == VERB || this == VERBAL_NOUN;
    }
}
