package org.industryfacts.engine.ranking;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.industryfacts.engine.value.Rank;

/**
 * A place with those that it is among.
 *
 * @param end where its words end
 */
record RankedPlace(Rank rank, int end, @Nullable String among) {

    /** The place of one of those who hold them in turn; of all where there is but one. */
    RankedPlace at(List<Integer> places, int index) {
        return index < places.size() ? numbered(places.get(index), rank.within()) : this;
    }

    /** The place of one of those who are named in the order of their places. */
    RankedPlace inTurn(int index) {
        return numbered(index + 1, false);
    }

    private RankedPlace numbered(int place, boolean within) {
        return new RankedPlace(new Rank(rank.span(), place, within), end, among);
    }
}
