package org.industryfacts.chaos;

import java.time.Duration;

/** The longest time in which a subscriber was told nothing although there was something to tell. */
final class Silence {

    private long since = System.nanoTime();
    private Duration longest = Duration.ZERO;
    private long endedAtMillis;

    /** Counts from now on: until then there was nothing to tell. */
    synchronized void begin() {
        since = System.nanoTime();
        longest = Duration.ZERO;
    }

    synchronized void broken() {
        long now = System.nanoTime();
        Duration length = Duration.ofNanos(now - since);
        if (length.compareTo(longest) > 0) {
            longest = length;
            endedAtMillis = System.currentTimeMillis();
        }
        since = now;
    }

    synchronized Duration longest() {
        return longest;
    }

    synchronized long endedAtMillis() {
        return endedAtMillis;
    }
}
