package org.industryfacts.stack.launch;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.industryfacts.stack.StackException;

/**
 * Keeps one service running: starts it, tells when it is ready, and starts it again after ever longer waits when it
 * ends by itself, until it is closed.
 */
final class Supervisor implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Service service;
    private final OutputStream log;
    private final PidFile pidFile;
    private final Readiness readiness;
    private final Progress progress;
    private final Clock clock;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private @Nullable ServiceProcess process;

    /** @param log takes what the service prints; it is not closed */
    Supervisor(
            Service service, OutputStream log, PidFile pidFile, Readiness readiness, Progress progress, Clock clock) {
        this.service = service;
        this.log = log;
        this.pidFile = pidFile;
        this.readiness = readiness;
        this.progress = progress;
        this.clock = clock;
        this.thread = new Thread(this::run, service.name() + "-supervisor");
    }

    /** Begins; to be called once. The future is completed when the service is ready for the first time. */
    CompletableFuture<Void> start() {
        thread.start();
        return firstReady;
    }

    /** Has the service finish what it is at, and returns when it is gone. */
    @Override
    public void close() {
        closed.countDown();
        try {
            stop(current());
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while " + service.name() + " was being stopped", e);
        }
    }

    private void stop(@Nullable ServiceProcess running) throws InterruptedException {
        if (running != null && !running.stop(PATIENCE)) {
            progress.step(service.name() + " did not stop within " + PATIENCE.toSeconds() + " s and was killed");
        }
    }

    private void run() {
        try {
            keepRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StackException e) {
            progress.step(e.getMessage());
            firstReady.completeExceptionally(e);
        }
    }

    private void keepRunning() throws InterruptedException {
        BackOff backOff = BackOff.FIRST;
        for (@Nullable ServiceProcess next = launch(); next != null; next = launch()) {
            Duration ready = awaitEnd(next);
            if (closed.getCount() == 0) {
                return;
            }
            backOff = backOff.afterReadyFor(ready);
            progress.step(service.name() + " ended (exit code " + next.awaitEnd() + "); starts again in "
                    + backOff.delay().toSeconds() + " s");
            if (closed.await(backOff.delay().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            backOff = backOff.doubled();
        }
    }

    /** Starts the service, unless it is to stop. */
    private synchronized @Nullable ServiceProcess launch() {
        if (closed.getCount() == 0) {
            return null;
        }
        ServiceProcess started = ServiceProcess.start(service, log);
        pidFile.write(started.handle());
        process = started;
        return started;
    }

    private synchronized @Nullable ServiceProcess current() {
        return process;
    }

    /** Waits for the end of the service and tells for how long it was ready. */
    private Duration awaitEnd(ServiceProcess running) throws InterruptedException {
        while (!readiness.isReady(service.address())) {
            if (running.hasEndedWithin(POLL)) {
                return Duration.ZERO;
            }
        }
        Instant ready = clock.instant();
        progress.step(service.name() + " is ready");
        firstReady.complete(null);
        running.awaitEnd();
        return Duration.between(ready, clock.instant());
    }
}
