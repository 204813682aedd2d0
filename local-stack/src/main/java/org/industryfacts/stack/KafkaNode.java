package org.industryfacts.stack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.common.Uuid;

/**
 * One node of a Kafka cluster in which every node is broker and controller.
 *
 * @param clusterId in Kafka's own notation; the same for all nodes, and heeded only when a data folder is new
 * @param id from 1
 * @param brokerPort where its clients connect
 * @param controllerPorts of all nodes, that of node 1 first; all nodes are on this machine
 */
public record KafkaNode(String clusterId, int id, int brokerPort, List<Integer> controllerPorts) {

    public KafkaNode {
        controllerPorts = List.copyOf(controllerPorts);
        if (id < 1 || id > controllerPorts.size()) {
            throw new IllegalArgumentException("node " + id + " of " + controllerPorts.size());
        }
    }

    /** The only node of a new cluster. */
    static KafkaNode alone(int brokerPort, int controllerPort) {
        return new KafkaNode(Uuid.randomUuid().toString(), 1, brokerPort, List.of(controllerPort));
    }

    int controllerPort() {
        return controllerPorts.get(id - 1);
    }

    /** As Kafka's {@code controller.quorum.voters} wants them. */
    String voters() {
        return IntStream.rangeClosed(1, controllerPorts.size())
                .mapToObj(node -> node + "@" + Ports.HOST + ":" + controllerPorts.get(node - 1))
                .collect(Collectors.joining(","));
    }

    /** Every node holds a copy, as long as there are no more than three. */
    int replicas() {
        return Math.min(controllerPorts.size(), 3);
    }

    /** How many must have a record before it is acknowledged: one of three may be away. */
    int inSyncReplicas() {
        return Math.max(1, replicas() - 1);
    }
}
