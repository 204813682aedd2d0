package org.industryfacts.fact;

/** How an article speaks of a plan, measure, guideline or law, from the weakest to the strongest. */
public enum PolicyEvent implements Coded {
    CITED("cited"),
    PROPOSED("proposed"),
    ISSUED("issued");

    private final String code;

    PolicyEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
