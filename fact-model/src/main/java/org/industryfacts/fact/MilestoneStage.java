package org.industryfacts.fact;

/** A step in the life of a project, site, plant, line, fund or organisation. */
public enum MilestoneStage implements Coded {
    PLANNED("planned"),
    SIGNED("signed"),
    APPROVED("approved"),
    STARTED("started"),
    TOPPED_OUT("topped_out"),
    COMPLETED("completed"),
    OPERATIONAL("operational"),
    FOUNDED("founded"),
    EXPANDED("expanded");

    private final String code;

    MilestoneStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
