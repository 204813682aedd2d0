package org.industryfacts.stack.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.industryfacts.stack.StackException;

/**
 * A service as a process in a session of its own: Ctrl-C in the terminal reaches the launcher alone, which stops the
 * services in order. When the launcher is gone, even by {@code kill -9}, the process is told to stop, and made to.
 */
final class ServiceProcess {

    /**
     * Leaves a watch behind and becomes the program. The watch waits for a line, by which the launcher dismisses it;
     * the end of input without one means that the launcher is gone. Systems without {@code setsid} (macOS) have the
     * program ignore what the terminal sends instead.
     */
    private static final String SCRIPT = """
            trap '' HUP INT TSTP
            exec 3<&0
            (
              read -r dismissed <&3 && exit
              kill -TERM $$
              for second in 1 2 3 4 5 6 7 8 9 10; do
                sleep 1
                kill -0 $$ || exit
              done
              kill -KILL $$
            ) > /dev/null 2>&1 &
            exec "$@" 3<&- < /dev/null
            """;

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    /** @param log takes what the process prints; it is not closed */
    static ServiceProcess start(Service service, OutputStream log) {
        List<String> command = new ArrayList<>(ownSession());
        command.addAll(List.of("/bin/sh", "-c", SCRIPT, service.name()));
        command.addAll(service.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(service.environment());
        try {
            ServiceProcess started = new ServiceProcess(builder.start());
            started.copyOutputTo(log, service.name());
            return started;
        } catch (IOException e) {
            throw new StackException(service.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits for the end, but no longer than the limit; whether it has come. */
    boolean hasEndedWithin(Duration limit) throws InterruptedException {
        boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (ended) {
            dismissWatch();
        }
        return ended;
    }

    int awaitEnd() throws InterruptedException {
        int code = process.waitFor();
        dismissWatch();
        return code;
    }

    /** Has the process finish what it is at; after the given patience it is ended. Returns whether it obeyed. */
    boolean stop(Duration patience) throws InterruptedException {
        // Asked through its handle: Process.destroy would also close its output, and the last lines of its log be lost.
        handle().destroy();
        boolean obeyed = hasEndedWithin(patience);
        if (!obeyed) {
            handle().destroyForcibly();
            awaitEnd();
        }
        return obeyed;
    }

    private void copyOutputTo(OutputStream log, String name) {
        Thread copying = new Thread(() -> copy(process.getInputStream(), log), name + "-log");
        copying.setDaemon(true);
        copying.start();
    }

    private static void copy(InputStream from, OutputStream to) {
        byte[] buffer = new byte[8192];
        try (from) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                write(to, buffer, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what a service prints cannot be read", e);
        }
    }

    /** A log that cannot be written must not block the service; the watch over the disk says what is wrong. */
    private static void write(OutputStream to, byte[] buffer, int length) {
        try {
            to.write(buffer, 0, length);
        } catch (IOException e) {
            return;
        }
    }

    private void dismissWatch() {
        try (OutputStream watch = process.getOutputStream()) {
            watch.write('\n');
        } catch (IOException e) {
            // The watch went before its service did: there is nobody to dismiss.
            return;
        }
    }

    private static List<String> ownSession() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":"))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .limit(1)
                .toList();
    }
}
