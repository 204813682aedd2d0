package org.industryfacts.query.projection;

import org.industryfacts.event.Origin;
import org.industryfacts.query.projection.FactChange.Closing;
import org.industryfacts.query.projection.FactChange.Failed;

/**
 * How far an article has come: the origin of its newest outcome, and the place of its newest withdrawal. An outcome
 * that was withdrawn is none. What an article has not come to stands before every origin.
 *
 * <p>A withdrawal is said in the log of articles, not found by an engine: it outlasts every reading of what stands
 * before it, of whatever generation. A failure may be mended: of two readings of one record by one generation that
 * which succeeded holds, whichever comes first.
 */
record Standing(int generation, long outcomeOffset, boolean failed, long withdrawnOffset) {

    static final Standing NONE = new Standing(0, -1, false, -1);

    /** Whether an outcome is newer than all that is known. */
    boolean isBefore(Closing outcome) {
        Origin origin = outcome.reading().origin();
        boolean newer = origin.generation() > generation
                || origin.generation() == generation && origin.offset() > outcomeOffset;
        boolean mends = origin.generation() == generation
                && origin.offset() == outcomeOffset
                && failed
                && !(outcome instanceof Failed);
        return (newer || mends) && origin.offset() > withdrawnOffset;
    }

    /** Whether there is an outcome that a withdrawal at this offset does not reach. */
    boolean outlasts(long withdrawal) {
        return outcomeOffset > withdrawal;
    }

    Standing withOutcome(Closing outcome) {
        Origin origin = outcome.reading().origin();
        return new Standing(origin.generation(), origin.offset(), outcome instanceof Failed, withdrawnOffset);
    }

    Standing withWithdrawal(long offset) {
        return new Standing(generation, outcomeOffset, failed, offset);
    }
}
