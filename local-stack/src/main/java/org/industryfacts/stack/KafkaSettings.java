package org.industryfacts.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.industryfacts.event.Topics;

/** How a node is set up: broker and controller in one, quick to start and to start again. */
final class KafkaSettings {

    static final String CONTROLLER = "CONTROLLER";

    private static final String BROKER = "BROKER";

    private KafkaSettings() {}

    static Map<String, String> of(Path data, KafkaNode node) {
        if (data.toString().contains(",")) {
            throw new StackException("Kafka's data folder must not have a comma in its path: " + data);
        }
        Map<String, String> settings = new HashMap<>();
        settings.putAll(addresses(node));
        settings.putAll(replicas(node));
        settings.putAll(records());
        settings.putAll(quickRestart(node));
        settings.put("log.dirs", data.toString());
        return settings;
    }

    private static Map<String, String> addresses(KafkaNode node) {
        String broker = BROKER + "://" + Ports.HOST + ":" + node.brokerPort();
        String controller = CONTROLLER + "://" + Ports.HOST + ":" + node.controllerPort();
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(node.id()),
                "controller.quorum.voters",
                node.voters(),
                "listeners",
                broker + "," + controller,
                "advertised.listeners",
                broker,
                "inter.broker.listener.name",
                BROKER,
                "controller.listener.names",
                CONTROLLER,
                "listener.security.protocol.map",
                BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    }

    /** As many copies as the cluster can hold; and few partitions of Kafka's own, which are soon created. */
    private static Map<String, String> replicas(KafkaNode node) {
        String replicas = String.valueOf(node.replicas());
        String inSync = String.valueOf(node.inSyncReplicas());
        return Map.of(
                "default.replication.factor", replicas,
                "min.insync.replicas", inSync,
                "offsets.topic.replication.factor", replicas,
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", replicas,
                "transaction.state.log.min.isr", inSync,
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", replicas,
                "share.coordinator.state.topic.min.isr", inSync);
    }

    private static Map<String, String> records() {
        String largest = String.valueOf(Topics.MAX_DEAD_LETTER_BYTES);
        return Map.of(
                "auto.create.topics.enable",
                "false",
                "message.max.bytes",
                largest,
                "replica.fetch.max.bytes",
                largest,
                // Only Kafka's own small topics are compacted; the default takes 128 MiB of heap for it.
                "log.cleaner.dedupe.buffer.size",
                String.valueOf(8 * 1024 * 1024));
    }

    /**
     * A killed broker may register again once its session is over: by default that would be after nine seconds. Among
     * several, a session that is over moves leadership, which a busy machine should not bring about by itself.
     */
    private static Map<String, String> quickRestart(KafkaNode node) {
        return Map.of(
                "group.initial.rebalance.delay.ms",
                "0",
                "broker.session.timeout.ms",
                node.replicas() == 1 ? "1500" : "3000",
                "broker.heartbeat.interval.ms",
                "500",
                "controlled.shutdown.enable",
                "true");
    }
}
