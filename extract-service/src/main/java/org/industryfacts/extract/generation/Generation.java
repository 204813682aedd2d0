package org.industryfacts.extract.generation;

/**
 * What became of a reading of all articles.
 *
 * @param number of the reading, from 1; none is used twice
 * @param engine names the engine that reads
 * @param state how far it has come
 */
public record Generation(int number, String engine, State state) {

    /** That of the first articles, which nobody had to promote. */
    public static final int FIRST = 1;

    /** The states of a reading. They follow one another in this order, but for the last. */
    public enum State {
        /** Its facts are on the topic {@code industry-facts.shadow}, where nobody sees them. */
        SHADOW,
        /** Articles are read under it from now on; its facts are on their way to those who subscribe. */
        PROMOTING,
        /** It holds. */
        PROMOTED,
        /** It will never hold. */
        DISCARDED
    }

    public Generation {
        if (number < FIRST) {
            throw new IllegalArgumentException("number must be at least " + FIRST + ": " + number);
        }
    }

    /** The same reading, further on. */
    public Generation in(State next) {
        return new Generation(number, engine, next);
    }

    /** Whether articles that are read from now on belong to it, or to a higher one. */
    public boolean holds() {
        return state == State.PROMOTING || state == State.PROMOTED;
    }
}
