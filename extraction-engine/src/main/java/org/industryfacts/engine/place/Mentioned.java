package org.industryfacts.engine.place;

/** How a text names a place. */
enum Mentioned {
    ITSELF,
    /** It lends its name to an organisation or project. */
    LENDING,
    /** Others only go or look there: 赴枣阳考察. */
    ELSEWHERE
}
