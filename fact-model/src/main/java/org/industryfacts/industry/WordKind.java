package org.industryfacts.industry;

import org.industryfacts.fact.Coded;

/** What a word that is no name of an industry does around such names. */
enum WordKind implements Coded {
    /** Speaks of industries without naming one: 未来产业. */
    UMBRELLA("umbrella"),
    /** Holds the name of an industry by chance, or as a part of another thing: 汽车站. */
    OTHER("other"),
    /** May stand before a name and leaves the industry what it is: 新一代. */
    MODIFIER("modifier"),
    /** May stand after a name and says that an industry is meant: 产业链. */
    INDUSTRY("industry"),
    /** May stand after a name and means one side of the industry: 技术. */
    FACET("facet");

    private final String code;

    WordKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
