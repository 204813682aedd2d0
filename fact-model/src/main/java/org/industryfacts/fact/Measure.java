package org.industryfacts.fact;

/** What a metric's value says of its indicator. */
public enum Measure implements Coded {
    /** How much or how many. */
    LEVEL("level"),
    /** A change, with its sign. */
    GROWTH("growth"),
    /** A part of a whole. */
    SHARE("share"),
    /** Any other percentage or multiple. */
    RATE("rate");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
