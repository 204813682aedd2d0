package org.industryfacts.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.industryfacts.stack.StackException;

/**
 * Notes which process a service runs in, for the next launcher: one that was killed may have left the process behind,
 * in the way of the next. Number and start time together name a process for good; the number alone may come again.
 */
record PidFile(Path path) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    void write(ProcessHandle process) {
        try {
            Files.writeString(path, identity(process));
        } catch (IOException e) {
            throw new StackException("Cannot write " + path + ": " + e, e);
        }
    }

    /**
     * Ends the process that is noted, where it still runs. It gets no time to drain: its launcher is gone, and with it
     * Kafka; what it has not acknowledged is delivered again.
     *
     * @return whether there was one
     */
    boolean endLeftover() {
        Optional<ProcessHandle> leftover = noted();
        leftover.ifPresent(process -> {
            process.destroyForcibly();
            await(process);
        });
        delete();
        return leftover.isPresent();
    }

    private Optional<ProcessHandle> noted() {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            String noted = Files.readString(path);
            return pid(noted)
                    .flatMap(ProcessHandle::of)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> identity(process).equals(noted));
        } catch (IOException e) {
            throw new StackException("Cannot read " + path + ": " + e, e);
        }
    }

    private static Optional<Long> pid(String noted) {
        String number = noted.split(" ", 2)[0];
        return number.matches("\\d{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    private static String identity(ProcessHandle process) {
        String start = process.info().startInstant().map(Instant::toString).orElse("unknown");
        return process.pid() + " " + start + "\n";
    }

    private void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new StackException("Cannot delete " + path + ": " + e, e);
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StackException("Process " + process.pid() + " of an earlier start cannot be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while ending what an earlier start left behind", e);
        }
    }
}
