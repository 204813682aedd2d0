package org.industryfacts.query.projection;

/** How many facts were newly asserted, and how many are no longer: superseded by another, or retracted. */
record FactCounts(int asserted, int superseded, int retracted) {

    static final FactCounts NONE = new FactCounts(0, 0, 0);

    FactCounts plus(FactCounts more) {
        return new FactCounts(asserted + more.asserted, superseded + more.superseded, retracted + more.retracted);
    }
}
