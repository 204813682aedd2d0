package org.industryfacts.ingest.bulk;

/**
 * How the lines of a stream fared.
 *
 * @param taken how many the broker has acknowledged
 * @param refused how many it has not
 * @param unavailable whether any of these could have been taken but for the broker
 */
public record Tally(long taken, long refused, boolean unavailable) {

    /** The HTTP status of the whole: a client that looks at nothing else is not fooled. */
    public int status() {
        if (taken > 0) {
            return refused == 0 ? 202 : 207;
        }
        return unavailable ? 503 : 422;
    }
}
