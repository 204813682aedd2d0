package org.industryfacts.engine.grammar;

import java.util.Collection;

/** Tells of most characters that they are none of some, at the cost of a look at one bit. Immutable. */
final class CharacterSieve {

    private static final int BITS = 256;

    /** By the last eight bits of a character, whether one of them ends so. */
    private final long[] seen = new long[BITS / Long.SIZE];

    CharacterSieve(Collection<Character> characters) {
        for (char c : characters) {
            seen[place(c)] |= 1L << c;
        }
    }

    /** False only for a character that is none of them. */
    boolean mayHold(char c) {
        return (seen[place(c)] >>> c & 1) != 0;
    }

    private static int place(char c) {
        return c % BITS / Long.SIZE;
    }
}
