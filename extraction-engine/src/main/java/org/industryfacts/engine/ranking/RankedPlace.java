package org.industryfacts.engine.ranking;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Rank;

/**
 * A place with those that it is among.
 *
 * @param end where its words end
 */
record RankedPlace(Rank rank, int end, @Nullable String among) {

    /** The place of one of those who are named in the order of their places. */
    RankedPlace inTurn(int index) {
        return new RankedPlace(new Rank(rank.span(), index + 1, false), end, among);
    }

    /** Another place among the same. */
    RankedPlace numbered(int place, int until) {
        return new RankedPlace(new Rank(rank.span(), place, rank.within()), until, among);
    }

    /** The same place among others. */
    RankedPlace among(@Nullable String those) {
        return new RankedPlace(rank, end, those);
    }
}
