package org.industryfacts.engine.milestone;

/** What a word of {@code step-words.tsv} is to a step. */
enum StepWord {
    /** Stands before where a thing is, in the description that its clause begins with: 位于. */
    PLACED,
    /** Who speaks for a project, right after its name: 负责人. */
    OFFICE,
    /** Stands before the place where a step is taken: 在高新区|开工. */
    AT,
    /** Makes a place one that only says where, not one that comes a step further. */
    WHERE,
    /** What somebody did to the thing that the step is of: 研发. */
    MAKES,
    /** How they did it: 联合. */
    MANNER,
    /** What may stand between a list of projects and 建设. */
    PART,
    /** Says at the end of a clause that what stands before is built: 建设. */
    BUILT,
    /** Makes that a word for something else: 建设|单位. */
    UNBUILT,
    /** What happens to products as well as to plants: 交付. */
    HANDED,
    /** Stands before that: 顺利. */
    WELL,
    /** Ends what produces, rather than what is produced: 车间. */
    PLANT,
    /** Ends what things are made in, so that the first of them says that it runs. */
    WORKS,
    /** Stands before the thing whose step is pushed on or hoped for: 推进|A项目的开工. */
    PUSHES,
    /** What building something is spoken of as, where it is not told to be done: 以建设A园为|目标, 加快建设A园的|意见. */
    AIM,
    /** May stand before such a word: 建设A园|有关|意见. */
    AIMED,
    /** Makes a thing of what such a word says: 开工建设A园这一重点|工程. */
    THING,
    /** Where shares are traded, so that a firm which is 挂牌 there is not founded by it. */
    MARKET,
    /** Follows on a word for a sort of projects where it means all of that sort: 在建新能源项目|规模. */
    MANY,
    /** Says what is good for building something: 对建设A园|具有重要意义. */
    WORTH
}
