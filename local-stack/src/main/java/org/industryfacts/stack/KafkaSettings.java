package org.industryfacts.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.industryfacts.event.Topics;

/** How the broker is set up: one node that is broker and controller, quick to start and to start again. */
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String BROKER = "BROKER";

    private KafkaSettings() {}

    static Map<String, String> of(Path data, int brokerPort, int controllerPort) {
        if (data.toString().contains(",")) {
            throw new StackException("Kafka's data folder must not have a comma in its path: " + data);
        }
        Map<String, String> settings = new HashMap<>();
        settings.putAll(node(brokerPort, controllerPort));
        settings.putAll(singleReplicas());
        settings.putAll(records());
        settings.putAll(quickRestart());
        settings.put("log.dirs", data.toString());
        return settings;
    }

    private static Map<String, String> node(int brokerPort, int controllerPort) {
        String broker = BROKER + "://" + Ports.HOST + ":" + brokerPort;
        String controller = CONTROLLER + "://" + Ports.HOST + ":" + controllerPort;
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + Ports.HOST + ":" + controllerPort,
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

    /** There is no second broker to hold a copy; and few partitions of Kafka's own are soon created. */
    private static Map<String, String> singleReplicas() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
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

    /** A killed broker may register again once its session is over: by default that would be after nine seconds. */
    private static Map<String, String> quickRestart() {
        return Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "500",
                "controlled.shutdown.enable", "true");
    }
}
