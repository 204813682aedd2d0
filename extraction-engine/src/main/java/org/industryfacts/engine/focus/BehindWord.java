package org.industryfacts.engine.focus;

/** What a word of {@code behind-words.tsv} is to the industry before it. */
enum BehindWord {
    /** Says what a whole is like: 特色|产业集群. */
    KIND,
    /** A whole that an industry is or belongs to: 产业链. */
    WHOLE,
    /** What happens to an industry, after 产业: 高质量发展. */
    GROWTH,
    /** The same, where it may also be an activity of its own: 创新. */
    RENEWAL,
    /** Says what is done at a base: 研发. */
    MAKES,
    /** Where that is done: 基地. */
    BASE,
    /** Begins how it goes on, which is told after: 加快. */
    MANNER,
    /** Says what the word after is like that is no part of the phrase: 主导. */
    ALONE
}
