package org.industryfacts.stack;

import java.io.IOException;

/**
 * Stops a PostgreSQL server when this JVM is gone, however it went.
 *
 * <p>PostgreSQL is nobody's child, so a process of its own watches: a shell that waits for the end of its input, which
 * comes with the end of this JVM. It is deaf to the signals of the terminal.
 */
final class PostmasterGuard {

    /** Arguments: the server's pid file and its pid, which must still be in there. */
    private static final String SCRIPT = """
            trap '' HUP INT QUIT TERM
            read -r never
            read -r pid < "$1" && [ "$pid" = "$2" ] && kill -INT "$pid"
            """;

    private final Process shell;

    private PostmasterGuard(Process shell) {
        this.shell = shell;
    }

    static PostmasterGuard of(Postmaster postmaster) throws IOException {
        return new PostmasterGuard(new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        SCRIPT,
                        "postgres-guard",
                        postmaster.pidFile().toString(),
                        String.valueOf(postmaster.process().pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Ends the watch; it must not outlive the server, for another may soon have its place. */
    void dismiss() {
        shell.destroyForcibly();
        shell.onExit().join();
    }
}
