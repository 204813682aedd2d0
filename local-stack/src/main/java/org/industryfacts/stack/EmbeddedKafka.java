package org.industryfacts.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import org.industryfacts.event.Topics;

/**
 * A real Kafka broker, with its KRaft controller, in this JVM. It listens on 127.0.0.1 only.
 *
 * <p>Data lives in the given folder and is kept between starts. What the broker has acknowledged survives the sudden
 * death of this JVM, for it is with the operating system by then; one broker cannot promise more for a power failure.
 * The instance may be used from any thread.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedKafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns once it takes requests.
     *
     * @param data the folder of its data, made where it is missing; no other process may use it
     * @param port the port to listen on; 0 picks a free one
     * @throws StackException where it cannot be started
     */
    public static EmbeddedKafka start(Path data, int port) {
        return start(data, KafkaNode.alone(Ports.orFree(port), Ports.orFree(0)));
    }

    /**
     * Starts one node of a cluster and returns once it takes requests, for which most nodes must be there.
     *
     * @param data the folder of its data, made where it is missing; no other process may use it
     * @throws StackException where it cannot be started
     */
    public static EmbeddedKafka start(Path data, KafkaNode node) {
        ServerLogs.quieten();
        Ports.requireFree(node.brokerPort(), "Kafka");
        Map<String, String> settings = KafkaSettings.of(data, node);
        format(data, node);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new StackException("Kafka did not start with its data in " + data + ": " + e.getMessage(), e);
        }
        return new EmbeddedKafka(server, Ports.HOST + ":" + node.brokerPort());
    }

    /** Where clients connect: {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /**
     * Creates the topics that do not exist and returns once all can be used. Those that exist are left alone.
     *
     * @throws StackException where one that exists has other partitions or settings than declared
     */
    public void createTopics(Collection<Topics.Topic> topics) {
        TopicCreation.create(bootstrapServers, topics);
    }

    /** Stops the broker in order: data flushed, leadership given up, so that the next start is quick. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * Marks an empty folder as that of a node of a new cluster. A formatted one is reused; one formatted by half is
     * finished.
     */
    private static void format(Path data, KafkaNode node) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(data);
            new Formatter()
                    .setNodeId(node.id())
                    .setClusterId(node.clusterId())
                    .setControllerListenerName(KafkaSettings.CONTROLLER)
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .setPrintStream(silent)
                    .run();
        } catch (IOException e) {
            throw new StackException("Kafka's data folder " + data + " cannot be written: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StackException("Kafka's data folder " + data + " cannot be formatted: " + e.getMessage(), e);
        }
    }
}
