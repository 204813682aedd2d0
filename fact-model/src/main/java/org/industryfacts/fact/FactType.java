package org.industryfacts.fact;

/** The ten kinds of assertion that are read from an article. */
public enum FactType implements Coded {
    METRIC("metric"),
    RANKING("ranking"),
    MILESTONE("milestone"),
    PRODUCT("product"),
    PARTNERSHIP("partnership"),
    POLICY("policy"),
    INDUSTRY_FOCUS("industry_focus"),
    ORG_LOCATION("org_location"),
    DESIGNATION("designation"),
    ROLE("role");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
