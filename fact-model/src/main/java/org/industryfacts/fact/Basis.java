package org.industryfacts.fact;

/** What a growth is measured against. */
public enum Basis implements Coded {
    /** The same time a year before: 同比, 比上年. */
    YOY("yoy"),
    /** The period before: 环比. */
    QOQ("qoq");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
