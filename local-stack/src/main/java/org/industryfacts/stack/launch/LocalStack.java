package org.industryfacts.stack.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.industryfacts.event.Topics;
import org.industryfacts.stack.EmbeddedKafka;
import org.industryfacts.stack.EmbeddedPostgreSql;
import org.industryfacts.stack.StackException;

/**
 * All of industry-facts on this machine: Kafka and PostgreSQL in and beside this JVM, the three services as processes
 * of their own.
 */
final class LocalStack implements AutoCloseable {

    private static final long REQUIRED_BYTES = 512L * 1024 * 1024;
    private static final long LOG_BYTES = 10L * 1024 * 1024;
    private static final long READY_SECONDS = 120;

    private final StackOptions options;
    private final Progress progress;
    private final RunningParts parts;
    private final HttpClient http;

    LocalStack(StackOptions options, Progress progress, HttpClient http) {
        this.options = options;
        this.progress = progress;
        this.http = http;
        this.parts = new RunningParts(progress);
    }

    /**
     * Starts everything and returns once all of it is ready.
     *
     * @return the data folder, taken for as long as this JVM lives
     * @throws StackException where something is in the way
     * @throws CancellationException where {@link #close} came in between
     */
    DataFolder start() {
        DataFolder folder = DataFolder.take(options.data());
        clearLeftovers(folder);
        new Preflight(options, REQUIRED_BYTES).check();
        new DiskWatch(options.data(), REQUIRED_BYTES, progress).start();
        ServerLogFiles.direct(log(folder, "kafka"), log(folder, "postgres"));
        KafkaFailure.endsTheLauncher(progress, folder.log("kafka"));

        progress.step("Kafka and PostgreSQL start");
        CompletableFuture<EmbeddedKafka> kafka =
                parts.start(RunningParts.Stage.KAFKA, "Kafka", () -> startKafka(folder.kafka()));
        CompletableFuture<PostgresSupervisor> postgres = parts.start(
                RunningParts.Stage.POSTGRESQL,
                "PostgreSQL",
                () -> PostgresSupervisor.start(
                        folder.postgres(), options.ports().postgres(), progress));
        startServices(
                folder, Services.of(options, result(kafka), result(postgres).server()));
        return folder;
    }

    /** Stops everything in order and returns once it is gone. */
    @Override
    public void close() {
        parts.close();
    }

    /** Whether {@link #close} has begun. */
    boolean isStopping() {
        return parts.areStopping();
    }

    private void clearLeftovers(DataFolder folder) {
        for (String service : Services.NAMES) {
            if (new PidFile(folder.pidFile(service)).endLeftover()) {
                progress.step(service + " of an earlier start was still running and has been ended");
            }
        }
        if (EmbeddedPostgreSql.stopLeftover(folder.postgres())) {
            progress.step("PostgreSQL of an earlier start was still running and has been stopped");
        }
    }

    private EmbeddedKafka startKafka(Path data) {
        EmbeddedKafka kafka = EmbeddedKafka.start(data, options.ports().kafka());
        try {
            kafka.createTopics(Topics.all());
        } catch (StackException e) {
            kafka.close();
            throw e;
        }
        progress.step("Kafka is ready on " + kafka.bootstrapServers());
        return kafka;
    }

    private void startServices(DataFolder folder, List<Service> services) {
        progress.step("The services start");
        Readiness readiness = new Readiness(http);
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        for (Service service : services) {
            Supervisor supervisor = new Supervisor(
                    service,
                    log(folder, service.name()),
                    new PidFile(folder.pidFile(service.name())),
                    readiness,
                    progress,
                    Clock.systemUTC());
            parts.add(RunningParts.Stage.SERVICES, service.name(), supervisor);
            ready.put(service.name(), supervisor.start());
        }
        ready.forEach((name, started) -> result(started.orTimeout(READY_SECONDS, TimeUnit.SECONDS)
                .exceptionallyCompose(e -> CompletableFuture.failedFuture(notReady(folder, name, e)))));
    }

    private static StackException notReady(DataFolder folder, String name, Throwable cause) {
        return cause instanceof StackException known
                ? known
                : new StackException(
                        name + " was not ready within " + READY_SECONDS + " s; see " + folder.log(name), cause);
    }

    private static <T> T result(CompletableFuture<T> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackException known) {
                throw known;
            }
            throw e;
        }
    }

    private static OutputStream log(DataFolder folder, String name) {
        try {
            return new RotatingLog(folder.log(name), LOG_BYTES);
        } catch (IOException e) {
            throw new StackException("The log file " + folder.log(name) + " cannot be written: " + e, e);
        }
    }
}
