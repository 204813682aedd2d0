package org.industryfacts.stack.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * All that runs. Stops it in order: the services, which finish what they are at, then Kafka, PostgreSQL last. What is
 * still starting is waited for first, since half a start may leave something behind. May be used from any thread.
 */
final class RunningParts implements AutoCloseable {

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

    RunningParts(Progress progress) {
        this.progress = progress;
        for (Stage stage : Stage.values()) {
            parts.put(stage, new ArrayList<>());
        }
    }

    /**
     * Starts something beside whatever else starts, to be stopped in its stage.
     *
     * @throws CancellationException where the stop has begun
     */
    <T extends AutoCloseable> CompletableFuture<T> start(Stage stage, String name, Supplier<T> start) {
        CompletableFuture<T> starting = new CompletableFuture<>();
        add(stage, new Part(name, starting));
        new Thread(() -> complete(starting, start), name + "-start").start();
        return starting;
    }

    /**
     * Takes something that runs already, to be stopped in its stage.
     *
     * @throws CancellationException where the stop has begun
     */
    void add(Stage stage, String name, AutoCloseable running) {
        add(stage, new Part(name, CompletableFuture.completedFuture(running)));
    }

    /** Whether the stop has begun. */
    boolean areStopping() {
        return closed;
    }

    private synchronized void add(Stage stage, Part part) {
        if (closed) {
            throw new CancellationException("the stop has begun");
        }
        parts.get(stage).add(part);
    }

    private static <T> void complete(CompletableFuture<T> starting, Supplier<T> start) {
        try {
            starting.complete(start.get());
        } catch (RuntimeException | Error e) {
            starting.completeExceptionally(e);
        }
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
                .map(part -> CompletableFuture.runAsync(() -> stop(part), RunningParts::inThread)
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
