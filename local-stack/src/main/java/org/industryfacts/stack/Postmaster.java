package org.industryfacts.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running PostgreSQL server of a data folder, which may be left from a JVM that is gone.
 *
 * @param data its data folder
 * @param process its first process, from which all others come
 */
record Postmaster(Path data, ProcessHandle process) {

    private static final String PID_FILE = "postmaster.pid";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * The server that runs with this data folder. A process that only happens to have the number that an old server
     * left behind is none: the process must be a {@code postgres} that was started with this very folder.
     */
    static Optional<Postmaster> of(Path data) {
        return pid(data)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process, data))
                .map(process -> new Postmaster(data, process));
    }

    /**
     * Makes way for a new server: one that still runs with this data folder is stopped, and a pid file whose number now
     * belongs to some other program is removed, since PostgreSQL would not start beside it.
     */
    static void clear(Path data) {
        Optional<Postmaster> running = of(data);
        if (running.isPresent()) {
            running.get().stop();
        } else if (pid(data)
                .flatMap(ProcessHandle::of)
                .filter(Postmaster::isOtherProgram)
                .isPresent()) {
            deletePidFile(data);
        }
    }

    Path pidFile() {
        return data.resolve(PID_FILE);
    }

    /** Has the server end its connections, flush its data and leave; returns once it is gone. */
    void stop() {
        signal("INT");
        if (!isGoneWithin(LIMIT)) {
            // Recovery at the next start makes up for what is not flushed.
            signal("QUIT");
            if (!isGoneWithin(LIMIT)) {
                throw new StackException("PostgreSQL, process " + process.pid() + " with its data in " + data
                        + ", does not stop. Stop it by hand: kill -QUIT " + process.pid());
            }
        }
    }

    /** For a server that has been told to stop: waits until it is gone, and stops it where it stays. */
    void ensureGone() {
        if (!isGoneWithin(LIMIT)) {
            stop();
        }
    }

    private static Optional<Long> pid(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(PID_FILE));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + data.resolve(PID_FILE), e);
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().command().filter(Postmaster::isPostgres).isPresent()
                && process.info()
                        .arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .isPresent();
    }

    private static boolean isOtherProgram(ProcessHandle process) {
        return process.info().command().filter(command -> !isPostgres(command)).isPresent();
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).endsWith("postgres");
    }

    private static void deletePidFile(Path data) {
        try {
            Files.deleteIfExists(data.resolve(PID_FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + data.resolve(PID_FILE), e);
        }
    }

    /** The JDK can only send TERM, upon which PostgreSQL would wait for its clients to leave. */
    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackException("PostgreSQL, process " + process.pid() + ", cannot be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while PostgreSQL was being stopped", e);
        }
    }

    private boolean isGoneWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while PostgreSQL was being stopped", e);
        }
    }
}
