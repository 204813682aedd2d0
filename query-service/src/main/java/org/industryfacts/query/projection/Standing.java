package org.industryfacts.query.projection;

import org.industryfacts.event.Origin;

/**
 * How far an article has come: the origin of its newest outcome, and the place of its newest withdrawal. An outcome that
 * was withdrawn is none. What an article has not come to stands before every origin.
 *
 * <p>A withdrawal is said in the log of articles, not found by an engine: it outlasts every reading of what stands
 * before it, of whatever generation.
 */
record Standing(int generation, long outcomeOffset, long withdrawnOffset) {

    static final Standing NONE = new Standing(0, -1, -1);

    /** Whether an outcome of this origin is newer than all that is known. */
    boolean isBefore(Origin origin) {
        boolean newer = origin.generation() > generation
                || origin.generation() == generation && origin.offset() > outcomeOffset;
        return newer && origin.offset() > withdrawnOffset;
    }

    /** Whether there is an outcome that a withdrawal at this offset does not reach. */
    boolean outlasts(long withdrawal) {
        return outcomeOffset > withdrawal;
    }

    Standing withOutcome(Origin origin) {
        return new Standing(origin.generation(), origin.offset(), withdrawnOffset);
    }

    Standing withWithdrawal(long offset) {
        return new Standing(generation, outcomeOffset, offset);
    }
}
