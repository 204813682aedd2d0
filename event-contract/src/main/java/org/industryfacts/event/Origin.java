package org.industryfacts.event;

import java.util.Comparator;

/**
 * Where an event about facts comes from, which orders it among those of the same article: the greatest origin holds,
 * not the last to arrive.
 *
 * @param generation of the engine: rises when a new engine has read the whole log and is promoted
 * @param partition of the article's record in the topic {@code articles}; the same for all events of an article
 * @param offset of that record
 */
public record Origin(int generation, int partition, long offset) implements Comparable<Origin> {

    private static final Comparator<Origin> ORDER =
            Comparator.comparingInt(Origin::generation).thenComparingLong(Origin::offset);

    public Origin {
        if (generation < 1 || partition < 0 || offset < 0) {
            throw new IllegalArgumentException(
                    "no origin: generation " + generation + ", partition " + partition + ", offset " + offset);
        }
    }

    /** Orders origins of one article; those of articles in different partitions have no order. */
    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }
}
