package org.industryfacts.engine.designation;

/** What a word of {@code title-words.tsv} is to a title. */
enum TitleWord {
    /** Stands in approvals of products and in what is only said to be great. */
    NO_TITLE,
    /** Ends what is no title. */
    NO_TITLE_END,
    /** Says after 的 what something is like: 产业发展的引擎. */
    IMAGE,
    /** The area that something is counted in: 全国, 全市. */
    AREA,
    /** What all of an area are: 全国城市. */
    OF_AREA,
    /** Says of what came first in an area that it did: 全国首个. */
    FIRST,
    /** Shows that what came first in an area has a title as well. */
    PROOF,
    /** What is described by the words before 的: 统计的工业企业. */
    DESCRIBED,
    /** May stand before a rank. */
    COUNTRY,
    /** What a title of a rank begins with: 国家级, 首批. */
    RANK,
    /** A title that tells its rank without saying so. */
    RANKED,
    /** Ends such titles. */
    RANKED_END,
    /** A title with no more before what it ends with. */
    SHORT,
    /** Only praise. */
    VAGUE,
    /** What one passes ends so: a certification, not a platform that one goes through. */
    CHECKED,
    /** What one enters ends so: a list, not an age or a market. */
    LISTED,
    /** What a firm is called by just before its name ends so: 国家级专精特新“小巨人”企业. */
    OF_FIRM,
    /** What is, and is named so, rather than a title that it bears, ends so: 国家信息光电子创新中心. */
    ENTITY,
    /** What is won and is no title ends so. */
    NO_AWARD,
    /** May follow a title at the end of its clause. */
    AFTER_AWARD,
    /** What titles are called by, which may follow one. */
    HONOUR,
    /** What another gives: 获国家药监局颁发的资格. */
    GIVEN,
    /** Ends what is given, so that 和 before it parts two of them. */
    AWARD,
    /** What a clause may begin with before the list that it tells of. */
    LEAD,
    /** Bearers that are sorts only: 15家企业入选. */
    SORT,
    /** Says of somebody that he only helps another to become something: 支持. */
    PUSHES
}
