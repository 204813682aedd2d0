package org.industryfacts.engine.grammar;

/**
 * Tells of most characters that they are none of some, at the cost of a look at one bit. A sieve is a number, a bit for
 * each end of six bits that characters may have, so that it lies where it is looked at.
 */
final class CharacterSieve {

    /** Lets every character through. */
    static final long ANY = -1;

    private CharacterSieve() {}

    static long of(String characters) {
        long sieve = 0;
        for (int i = 0; i < characters.length(); i++) {
            sieve |= 1L << characters.charAt(i);
        }
        return sieve;
    }

    /** False only for a character that is none of those of the sieve. */
    static boolean passes(long sieve, char c) {
        return (sieve >>> c & 1) != 0;
    }
}
