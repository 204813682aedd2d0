package org.industryfacts.engine.rules;

/**
 * How many steps the engine may take for one submission. A step is a piece of work that does not grow with the text: a
 * character that is read, a rule that is tried at a word, a word that is looked at around a match. Steps are counted
 * where they are taken, and depend on nothing but the text and the engine: an article that is too much to read is so on
 * every machine, however busy. For one thread.
 */
public final class StepBudget {

    private final long limit;
    private long taken;

    /** @param limit how many steps may be taken, at least one */
    public StepBudget(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("no limit of steps: " + limit);
        }
        this.limit = limit;
    }

    /** @throws StepLimitException where these are more than are left */
    public void spend(long steps) {
        taken += steps;
        if (taken > limit) {
            throw new StepLimitException(limit);
        }
    }

    /** How many were taken so far. */
    public long taken() {
        return taken;
    }
}
