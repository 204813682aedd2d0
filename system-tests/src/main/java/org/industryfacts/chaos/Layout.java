package org.industryfacts.chaos;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.kafka.common.Uuid;

/**
 * Where a cluster is: its members, their ports, and the folders of the built product and of its own data.
 *
 * @param home the root of the project, with everything built
 * @param data everything that the cluster keeps and prints; its own
 * @param controllers the ports of the brokers' controllers, in the order of the brokers
 */
record Layout(Path home, Path data, String clusterId, Map<Member, Integer> ports, List<Integer> controllers) {

    static final String HOST = "127.0.0.1";

    /** A layout with so many brokers, one database, and so many instances of each of the services. */
    static Layout of(Path home, Path data, FreePorts free, int brokers, int instances, List<Role> services) {
        Map<Member, Integer> ports = new HashMap<>();
        List<Integer> controllers = new ArrayList<>();
        for (int number = 1; number <= brokers; number++) {
            ports.put(new Member(Role.BROKER, number), free.next());
            controllers.add(free.next());
        }
        ports.put(new Member(Role.DATABASE, 1), free.next());
        for (Role service : services) {
            for (int number = 1; number <= instances; number++) {
                ports.put(new Member(service, number), free.next());
            }
        }
        return new Layout(home, data, Uuid.randomUuid().toString(), ports, controllers);
    }

    /** All members, those that others need first. */
    List<Member> members() {
        return ports.keySet().stream()
                .sorted((one, other) -> one.role() == other.role()
                        ? Integer.compare(one.number(), other.number())
                        : one.role().compareTo(other.role()))
                .toList();
    }

    List<Member> members(Role role) {
        return members().stream().filter(member -> member.role() == role).toList();
    }

    int port(Member member) {
        return ports.get(member);
    }

    /** As Kafka's clients want it. */
    String bootstrapServers() {
        return members(Role.BROKER).stream()
                .map(broker -> HOST + ":" + port(broker))
                .collect(Collectors.joining(","));
    }

    Path folder(Member member) {
        return data.resolve(member.fileName());
    }
}
