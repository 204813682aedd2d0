package org.industryfacts.engine.role;

/** What a word of {@code post-words.tsv} is to a post. */
enum PostWord {
    /** A zone with a committee of its own: 经济开发区 before 党工委书记. */
    ZONE,
    /** What part of a firm a founder answers for: 技术联合创始人. */
    BRANCH,
    /** Begins posts that only firms have. */
    CORPORATE,
    /** A post that firms do not have. */
    OF_INSTITUTE,
    /** A post that institutes do not have. */
    OF_FIRM
}
