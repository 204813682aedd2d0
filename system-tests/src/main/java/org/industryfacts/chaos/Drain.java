package org.industryfacts.chaos;

import java.time.Duration;
import java.util.Map;

/** Waits until everything that is on the log has been done by whoever reads it. */
final class Drain {

    private static final Map<String, String> TOPICS_OF_GROUPS = Map.of(
            "extract-service",
            Kafka.ARTICLES,
            "query-service-articles",
            Kafka.ARTICLES,
            "query-service-facts",
            Kafka.FACTS);

    private Drain() {}

    /** Returns how long that took; fails where it takes longer than the limit. */
    static Duration await(Cluster cluster, Duration limit) {
        return Patience.await("all of the log was read", limit, () -> isDone(cluster.kafka()));
    }

    /** What is read twice makes two answers: once nobody has anything left, nothing more can come of it. */
    private static boolean isDone(Kafka kafka) {
        long factsBefore = end(kafka);
        return TOPICS_OF_GROUPS.entrySet().stream().allMatch(group -> kafka.lag(group.getKey(), group.getValue()) == 0)
                && end(kafka) == factsBefore;
    }

    private static long end(Kafka kafka) {
        return kafka.ends(Kafka.FACTS).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
