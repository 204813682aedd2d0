package org.industryfacts.ingest.api;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Bounds the bytes of all submissions that are being received or published, so that more of them are turned away before
 * memory grows. Safe to share between threads.
 */
@ApplicationScoped
public class InFlightBudget {

    /** What a submission costs besides its body. */
    private static final int OVERHEAD_BYTES = 16 * 1024;

    private final Semaphore bytes;

    @Inject
    InFlightBudget(HttpSettings settings) {
        this(Math.toIntExact(settings.inFlightBytes().asLongValue()));
    }

    InFlightBudget(int limit) {
        this.bytes = new Semaphore(limit);
    }

    /** Opens the account of one submission. */
    Reservation open() throws ExhaustedException {
        Reservation reservation = new Reservation();
        reservation.grow(OVERHEAD_BYTES);
        return reservation;
    }

    /** What one submission holds, until it is closed. */
    final class Reservation implements AutoCloseable {

        private int held;
        private boolean closed;

        private Reservation() {}

        /** Holds {@code more} bytes; none once it is closed. */
        synchronized void grow(int more) throws ExhaustedException {
            if (closed) {
                return;
            }
            if (!bytes.tryAcquire(more)) {
                throw new ExhaustedException();
            }
            held += more;
        }

        @Override
        public synchronized void close() {
            closed = true;
            bytes.release(held);
            held = 0;
        }
    }

    /** As much is in flight as may be. */
    static final class ExhaustedException extends Exception {

        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super("too many articles are in flight");
        }
    }
}
