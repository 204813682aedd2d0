package org.industryfacts.data;

/**
 * Tells of most pairs of characters that no word begins with them, by a bit for each hash of two characters. It takes as
 * little memory as the words need, since it is looked at for most places of a text.
 */
final class PairSieve {

    private final long[] bits;
    private final int shift;

    /** @param size how many bits, a power of two from 64 on: many times as many as there are pairs */
    PairSieve(int size) {
        bits = new long[size / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    }

    void add(char first, char second) {
        int hash = hash(first, second);
        bits[hash >>> 6] |= 1L << hash;
    }

    /** False only for two characters that were not added. */
    boolean passes(char first, char second) {
        int hash = hash(first, second);
        return (bits[hash >>> 6] & 1L << hash) != 0;
    }

    private int hash(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> shift;
    }
}
