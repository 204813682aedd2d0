package org.industryfacts.fact;

/** What happened to something made, shown or approved. */
public enum ProductEvent implements Coded {
    APPROVED("approved"),
    LAUNCHED("launched"),
    DEVELOPED("developed"),
    TRIAL("trial"),
    MASS_PRODUCED("mass_produced");

    private final String code;

    ProductEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
