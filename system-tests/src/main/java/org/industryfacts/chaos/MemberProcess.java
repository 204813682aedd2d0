package org.industryfacts.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A member as a process that can be started and harmed in every way that a machine knows. Each life prints into a file
 * of its own. Lives end with the runner: their input is a pipe from it. To be harmed by one thread at a time; the rest
 * may be asked by any.
 */
final class MemberProcess {

    private static final String READY = "ready ";
    private static final Duration LEAVING = Duration.ofSeconds(10);

    private final Member member;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path logs;
    private volatile int lives;
    private volatile @Nullable Process process;

    MemberProcess(Member member, List<String> command, Map<String, String> environment, Path logs) {
        this.member = member;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.logs = logs;
    }

    Member member() {
        return member;
    }

    void start() {
        lives = lives + 1;
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(logs);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(member + " cannot be started", e);
        }
    }

    boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    long pid() {
        return running().pid();
    }

    /** How often it was started. */
    int lives() {
        return lives;
    }

    /** What this life prints. */
    Path log() {
        return logs.resolve(member.fileName() + "." + lives + ".log");
    }

    /** What a server of local-stack said when it was ready, once it has. */
    Optional<String> ready() {
        try (Stream<String> lines = Files.lines(log())) {
            return lines.filter(line -> line.startsWith(READY))
                    .map(line -> line.substring(READY.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}; returns once it is gone. */
    void kill() {
        victims().forEach(ProcessHandle::destroyForcibly);
        // A database is another process than the one that was started, which leaves after it.
        if (!endsWithin(LEAVING)) {
            running().destroyForcibly();
            running().onExit().join();
        }
    }

    /** SIGTERM; returns how long it took to leave, or nothing where it had to be killed after the given patience. */
    Optional<Duration> stop(Duration patience) {
        long begun = System.nanoTime();
        running().toHandle().destroy();
        if (endsWithin(patience)) {
            return Optional.of(Duration.ofNanos(System.nanoTime() - begun));
        }
        kill();
        return Optional.empty();
    }

    private boolean endsWithin(Duration limit) {
        try {
            return running().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void pause() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        List<String> kill = new ArrayList<>(List.of("kill", signal));
        victims().map(ProcessHandle::pid).map(String::valueOf).forEach(kill::add);
        try {
            new ProcessBuilder(kill)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(signal + " cannot be sent to " + member, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Who is harmed: the process itself; of a database the server, which is another process, and all that it forked.
     */
    private Stream<ProcessHandle> victims() {
        if (member.role() != Role.DATABASE) {
            return Stream.of(running().toHandle());
        }
        return ready().map(line -> Long.valueOf(line.split(" ")[0])).flatMap(ProcessHandle::of).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()));
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(member + " was never started");
        }
        return current;
    }
}
