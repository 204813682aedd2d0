package org.industryfacts.engine.evaluation;

/**
 * How many facts there are and were read.
 *
 * @param gold that the gold has
 * @param read that the engine read
 * @param core of these, how many are facts of the gold
 * @param full of these, how many agree with the gold in all
 */
record Score(int gold, int read, int core, int full) {

    static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Score other) {
        return new Score(gold + other.gold, read + other.read, core + other.core, full + other.full);
    }

    double corePrecision() {
        return share(core, read);
    }

    double coreRecall() {
        return share(core, gold);
    }

    double coreF1() {
        return share(2 * core, gold + read);
    }

    double fullPrecision() {
        return share(full, read);
    }

    double fullRecall() {
        return share(full, gold);
    }

    double fullF1() {
        return share(2 * full, gold + read);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
