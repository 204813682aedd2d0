package org.industryfacts.chaos;

import java.time.Duration;
import java.util.List;

/**
 * The same log read once more where nothing goes wrong: one broker, one database, one instance of each reader, all of
 * them new.
 */
final class FaultFreeRun {

    static final List<Role> READERS = List.of(Role.EXTRACT, Role.QUERY);

    private static final Duration LIMIT = Duration.ofMinutes(20);

    private FaultFreeRun() {}

    /** What the read model holds after it. */
    static EndState of(Kafka log, Layout layout) {
        try (Cluster cluster = Cluster.start(layout)) {
            LogCopy.copy(log, cluster.kafka());
            Drain.await(cluster, LIMIT);
            return EndState.of(cluster.database());
        }
    }
}
