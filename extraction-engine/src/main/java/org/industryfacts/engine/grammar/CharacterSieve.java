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

    /** The bit of the character that stands at a place, to be asked of several sieves; 0 outside of the text. */
    static long bit(String text, int at) {
        return at >= 0 && at < text.length() ? 1L << text.charAt(at) : 0;
    }

    /** False only for a bit that no character of the sieve has; what lies outside of the text passes {@link #ANY}. */
    static boolean passesBit(long sieve, long bit) {
        return sieve == ANY || (sieve & bit) != 0;
    }
}
