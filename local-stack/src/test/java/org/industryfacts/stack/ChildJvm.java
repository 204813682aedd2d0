package org.industryfacts.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@link ServersMain} as a process of its own. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm running(String server, Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildJvm(new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersMain.class.getName(),
                        server,
                        data.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** Where the server is, once it is ready. */
    String address() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.startsWith("ready ")) {
                return line.substring("ready ".length());
            }
        }
        throw new IllegalStateException("ended before it was ready: " + lines);
    }

    /** What it has printed so far. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Kills the processes that it has started, so that they cannot react to its end. */
    void killChildren() {
        process.children().forEach(child -> {
            child.destroyForcibly();
            child.onExit().join();
        });
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
