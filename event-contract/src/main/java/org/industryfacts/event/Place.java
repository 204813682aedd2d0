package org.industryfacts.event;

/**
 * Where a record of the topic {@code articles} stands, which orders it among those of the same article. A record that
 * was set aside and written again stands where it stood at first.
 */
public record Place(int partition, long offset) {

    public Place {
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no place: partition " + partition + ", offset " + offset);
        }
    }
}
