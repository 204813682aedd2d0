package org.industryfacts.stack.launch;

import java.time.Duration;

/**
 * How long to wait before a service that ended is started again: a second, doubled with each end up to half a minute.
 */
record BackOff(Duration delay) {

    static final BackOff FIRST = new BackOff(Duration.ofSeconds(1));

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(1);

    /** The wait that is due now, after the service has been ready for so long: a minute makes its past forgotten. */
    BackOff afterReadyFor(Duration ready) {
        return ready.compareTo(FORGIVEN_AFTER) < 0 ? this : FIRST;
    }

    /** The wait after the next end. */
    BackOff doubled() {
        Duration doubled = delay.multipliedBy(2);
        return new BackOff(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST);
    }
}
