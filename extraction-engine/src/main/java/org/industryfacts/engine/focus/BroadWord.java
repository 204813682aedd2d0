package org.industryfacts.engine.focus;

/** What a word of {@code broad-words.tsv} is in a list of industries. */
enum BroadWord {
    /** Says too much to be one: 科技. */
    BROAD,
    /** A step on the way of any product; several are those of one industry: 研发、生产、销售. */
    STEP,
    /** A step that is an industry, too, unless none but other steps is listed with it: 检验检测, 种植. */
    TRADE,
    /** A whole sector, an umbrella of the taxonomy that a region builds on nevertheless: 先进制造业. */
    SECTOR
}
