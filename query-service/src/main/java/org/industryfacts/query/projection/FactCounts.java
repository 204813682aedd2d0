package org.industryfacts.query.projection;

/** How many facts were newly asserted, and how many are no longer. */
record FactCounts(int asserted, int retracted) {

    static final FactCounts NONE = new FactCounts(0, 0);

    FactCounts plus(FactCounts more) {
        return new FactCounts(asserted + more.asserted, retracted + more.retracted);
    }
}
