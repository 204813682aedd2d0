package org.industryfacts.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.industryfacts.event.Topics;

/**
 * A server as a process of its own, for clusters on one machine. It prints a line that begins with {@code ready} once
 * it takes requests, and stops in order upon a signal, or when its input ends: with whoever started it.
 *
 * <pre>
 * kafka DATA BROKER_PORT CLUSTER_ID NODE CONTROLLER_PORT...   one node; the controllers' ports are those of all nodes
 * topics HOST:PORT                                            creates the topics and ends
 * postgres DATA PORT                                          prints: ready PID JDBC_URL USER PASSWORD
 * </pre>
 */
public final class ServerMain {

    private static final Duration CLOSING = Duration.ofSeconds(10);

    private ServerMain() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "kafka" -> runKafka(Path.of(rest.get(0)), node(rest.subList(1, rest.size())));
            case "topics" -> TopicCreation.create(rest.get(0), Topics.all());
            case "postgres" -> runPostgreSql(Path.of(rest.get(0)), Integer.parseInt(rest.get(1)));
            default -> throw new IllegalArgumentException("no such server: " + arguments[0]);
        }
    }

    private static void runKafka(Path data, KafkaNode node) throws IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(data, node);
        runUntilTold(kafka, kafka.bootstrapServers());
    }

    private static KafkaNode node(List<String> arguments) {
        return new KafkaNode(
                arguments.get(1),
                Integer.parseInt(arguments.get(2)),
                Integer.parseInt(arguments.get(0)),
                arguments.subList(3, arguments.size()).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    private static void runPostgreSql(Path data, int port) throws IOException {
        EmbeddedPostgreSql server = EmbeddedPostgreSql.start(data, port);
        server.ended().thenRun(() -> System.exit(1));
        runUntilTold(
                server,
                String.join(
                        " ",
                        String.valueOf(server.processId()),
                        server.jdbcUrl(),
                        server.username(),
                        server.password()));
    }

    private static void runUntilTold(AutoCloseable server, String address) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop"));
        System.out.println("ready " + address);
        while (System.in.read() >= 0) {
            // Only the end of the input says something.
            continue;
        }
        // A broker would wait for the others of its cluster, which may be gone with whoever started them.
        CompletableFuture.delayedExecutor(CLOSING.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        System.exit(0);
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new StackException("not stopped in order: " + e.getMessage(), e);
        }
    }
}
