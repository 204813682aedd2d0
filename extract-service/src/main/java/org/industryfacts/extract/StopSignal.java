package org.industryfacts.extract;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells those who try again and again that the service stops. Given once, for good. Safe to share between threads. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    /** From now on nobody waits any more. */
    public void give() {
        given.countDown();
    }

    /** Waits for a while; whether it was given meanwhile, or before, or the thread was interrupted. */
    public boolean isGivenWithin(Duration pause) {
        try {
            return given.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
