package org.industryfacts.stack.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.industryfacts.stack.EmbeddedPostgreSql;
import org.industryfacts.stack.StackException;

/** Keeps PostgreSQL running: starts it again, on the same port and data, when it ends by itself, until it is closed. */
final class PostgresSupervisor implements AutoCloseable {

    /** What is left of a killed server needs a moment to go. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path data;
    private final int port;
    private final Progress progress;
    private EmbeddedPostgreSql server;
    private boolean closed;

    private PostgresSupervisor(Path data, int port, Progress progress) {
        this.data = data;
        this.port = port;
        this.progress = progress;
        this.server = launch();
    }

    /** Returns once PostgreSQL is ready. */
    static PostgresSupervisor start(Path data, int port, Progress progress) {
        return new PostgresSupervisor(data, port, progress);
    }

    /** Address and password stay the same over all starts. */
    synchronized EmbeddedPostgreSql server() {
        return server;
    }

    @Override
    public synchronized void close() {
        closed = true;
        server.close();
    }

    private EmbeddedPostgreSql launch() {
        EmbeddedPostgreSql started = EmbeddedPostgreSql.start(data, port);
        progress.step("PostgreSQL is ready on " + started.jdbcUrl());
        started.ended().thenRunAsync(this::restart, afterPause());
        return started;
    }

    private synchronized void restart() {
        if (closed) {
            return;
        }
        progress.step("PostgreSQL ended; starts again");
        server.close();
        try {
            server = launch();
        } catch (StackException e) {
            progress.step(e.getMessage());
            afterPause().execute(this::restart);
        }
    }

    private static Executor afterPause() {
        return CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
