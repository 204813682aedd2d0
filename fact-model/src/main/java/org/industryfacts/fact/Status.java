package org.industryfacts.fact;

/** Whether what is asserted is so, or is meant to be. */
public enum Status implements Coded {
    /** It is so, or was. */
    ACTUAL("actual"),
    /** A target, plan, forecast or intention. */
    PLANNED("planned");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
