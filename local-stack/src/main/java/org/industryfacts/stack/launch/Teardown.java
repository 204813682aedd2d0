package org.industryfacts.stack.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Stops what was started, in order: the services, which finish what they are at, then Kafka, PostgreSQL last. What is
 * still starting is waited for first, since half a start may leave something behind. May be used from any thread.
 */
final class Teardown implements AutoCloseable {

    /** In the order of the stop. */
    enum Stage {
        SERVICES,
        KAFKA,
        POSTGRESQL
    }

    private record Part(String name, CompletableFuture<? extends AutoCloseable> starting) {}

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Map<Stage, List<Part>> parts = new EnumMap<>(Stage.class);
    private final Progress progress;
    private volatile boolean closed;

    Teardown(Progress progress) {
        this.progress = progress;
        for (Stage stage : Stage.values()) {
            parts.put(stage, new ArrayList<>());
        }
    }

    /**
     * Notes something that starts, to be stopped in its stage.
     *
     * @return false where the stop has begun, so that nothing may start any more
     */
    synchronized boolean add(Stage stage, String name, CompletableFuture<? extends AutoCloseable> starting) {
        if (!closed) {
            parts.get(stage).add(new Part(name, starting));
        }
        return !closed;
    }

    boolean hasBegun() {
        return closed;
    }

    /** Stops everything; what cannot be stopped is told, and does not keep the rest from being stopped. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            parts.values().forEach(this::stopAll);
        }
    }

    private void stopAll(List<Part> stage) {
        List<CompletableFuture<Void>> stops = stage.stream()
                .map(part -> CompletableFuture.runAsync(() -> stop(part), Teardown::inThread)
                        .completeOnTimeout(null, LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .toList();
        stops.forEach(CompletableFuture::join);
    }

    /** What has failed to start needs no stop; whoever started it was told. */
    private void stop(Part part) {
        part.starting()
                .<Optional<AutoCloseable>>handle((running, failure) -> Optional.ofNullable(running))
                .join()
                .ifPresent(running -> stop(part.name(), running));
    }

    private void stop(String name, AutoCloseable running) {
        progress.step(name + " stops");
        try {
            running.close();
        } catch (Exception e) {
            progress.step(name + " did not stop in order: " + e.getMessage());
        }
    }

    private static void inThread(Runnable stop) {
        Thread thread = new Thread(stop, "stop");
        thread.setDaemon(true);
        thread.start();
    }
}
