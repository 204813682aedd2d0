package org.industryfacts.chaos;

import java.util.concurrent.atomic.AtomicLong;

/**
 * So many articles a second, counted from the beginning: what could not be posted for a while is made up for
 * afterwards. Safe to share between threads.
 */
final class Pace {

    private final double perSecond;
    private final long begun = System.nanoTime();
    private final AtomicLong taken = new AtomicLong();

    Pace(double perSecond) {
        this.perSecond = perSecond;
    }

    /** How many of at most so many are due now; they count as posted. */
    int take(int most) {
        long due = (long) (perSecond * (System.nanoTime() - begun) / 1e9);
        while (true) {
            long now = taken.get();
            int share = (int) Math.max(0, Math.min(most, due - now));
            if (share == 0 || taken.compareAndSet(now, now + share)) {
                return share;
            }
        }
    }
}
