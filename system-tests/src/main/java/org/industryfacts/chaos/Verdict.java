package org.industryfacts.chaos;

import java.util.List;

/**
 * What was found wrong, one sentence each.
 *
 * @param lost accepted, and not there in the end, or not as it was accepted
 * @param doubled there once more than it should be
 * @param torn seen in part, or in another way at one time than at another
 */
record Verdict(List<String> lost, List<String> doubled, List<String> torn) {

    static final Verdict CLEAN = new Verdict(List.of(), List.of(), List.of());

    boolean isClean() {
        return equals(CLEAN);
    }

    /** As the last line says it. */
    String counts() {
        return lost.size() + " lost, " + doubled.size() + " doubled, " + torn.size() + " torn";
    }
}
