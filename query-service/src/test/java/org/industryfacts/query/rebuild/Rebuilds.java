package org.industryfacts.query.rebuild;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.industryfacts.query.sample.TestServers;
import org.industryfacts.stack.EmbeddedPostgreSql;

/** Rebuilds of the read model of the service under test. */
public final class Rebuilds {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** What they have reported so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** A rebuild in this JVM; whether what it built is served. */
    public boolean run(boolean accept) {
        return run(accept, line -> {});
    }

    /** @param during is told of each line before the rebuild goes on */
    boolean run(boolean accept, Consumer<String> during) {
        Consumer<String> report = line -> {
            lines.add(line);
            during.accept(line);
        };
        try {
            return new Rebuild(RebuildSettings.of(environment()), accept, Duration.ZERO, report).run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rebuild in a process of its own, killed as soon as it has reported a line that begins so. */
    void killAt(String beginning) {
        Process process = start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && !line.contains(beginning)) {
                lines.add(line);
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("it came to its end: " + lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static Process start() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RebuildCommand.class.getName())
                .redirectErrorStream(true);
        builder.environment().putAll(environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment() {
        EmbeddedPostgreSql database = TestServers.postgreSql();
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", TestServers.kafka().bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.username(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password());
    }
}
