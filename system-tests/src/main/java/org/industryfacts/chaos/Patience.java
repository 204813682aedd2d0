package org.industryfacts.chaos;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what must come, and no longer than it may take. */
final class Patience {

    /** Not so often that asking becomes a load of its own. */
    private static final long POLL_MILLIS = 300;

    private Patience() {}

    /**
     * Returns how long it took.
     *
     * @param what is waited for, as it ends the sentence "it took too long until"
     * @throws IllegalStateException where it does not come in time
     */
    static Duration await(String what, Duration limit, BooleanSupplier come) {
        long begun = System.nanoTime();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() - begun > limit.toNanos()) {
                throw new IllegalStateException("it took more than " + limit.toSeconds() + " s until " + what);
            }
            pause(Duration.ofMillis(POLL_MILLIS));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Lets time pass. */
    static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
