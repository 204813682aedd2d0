package org.industryfacts.extract;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a reading that never comes to an end from holding up for ever what stands behind it. What an article may cost
 * is counted in steps, so that load does not change the outcome; this is for a defect that counts none, and its limit
 * is so long that work which does end reaches it on no machine.
 *
 * <p>The work is done by a thread of its own while the caller waits. One that is not back in time is interrupted, and
 * left behind if it does not heed that: Java has no way to end it, and it may keep a core busy until the service is
 * started again. The metric {@code engine.threads.hung} tells how many there are. They are daemons, so that the service
 * can stop. Safe to share between threads.
 */
@Singleton
public final class HangGuard {

    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(HangGuard::thread);
    private final Set<Reading<?>> hung = ConcurrentHashMap.newKeySet();

    public HangGuard(ReadingSettings settings, MeterRegistry meters) {
        this.limit = settings.hangLimit();
        Gauge.builder("engine.threads.hung", hung, Set::size)
                .description("Threads in which the engine does not come to an end")
                .register(meters);
    }

    /**
     * What the work gives, or throws. Who is interrupted waits on: to be told to stop is no failure of the work.
     *
     * @throws HungException where it did not come to an end in time
     */
    public <T> T call(Supplier<T> work) {
        Reading<T> reading = new Reading<>(work);
        Future<T> result = threads.submit(reading);
        try {
            return get(result);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (TimeoutException e) {
            HungException failure = reading.giveUp();
            result.cancel(true);
            throw failure;
        }
    }

    private <T> T get(Future<T> result) throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "engine");
        thread.setDaemon(true);
        return thread;
    }

    private final class Reading<T> implements Callable<T> {

        private final Supplier<T> work;
        private @Nullable Thread thread;

        Reading(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T call() {
            begin();
            try {
                return work.get();
            } finally {
                end();
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
        }

        private synchronized void end() {
            thread = null;
            hung.remove(this);
        }

        /** Counts it for as long as it lasts; the failure says where it was found. */
        synchronized HungException giveUp() {
            HungException failure = new HungException(limit);
            if (thread != null) {
                hung.add(this);
                failure.setStackTrace(thread.getStackTrace());
            }
            return failure;
        }
    }
}
