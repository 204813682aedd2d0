package org.industryfacts.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The topics, declared once. They are created by whoever starts the broker, never by their use. */
public final class Topics {

    public static final String ARTICLES = "articles";
    public static final String INDUSTRY_FACTS = "industry-facts";
    public static final String ARTICLES_DEAD_LETTER = "articles.dead-letter";
    public static final String INDUSTRY_FACTS_DEAD_LETTER = "industry-facts.dead-letter";

    /** Never changed: an article's partition is a function of it, and order is kept within a partition. */
    public static final int PARTITIONS = 12;

    /** The largest record that producers, brokers and consumers take: an article of 1 MiB, escaped, with its headers. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

    private Topics() {}

    /** All of them. */
    public static List<Topic> all() {
        return List.of(
                new Topic(ARTICLES, Optional.empty()),
                new Topic(INDUSTRY_FACTS, Optional.empty()),
                new Topic(ARTICLES_DEAD_LETTER, Optional.of(DEAD_LETTER_RETENTION)),
                new Topic(INDUSTRY_FACTS_DEAD_LETTER, Optional.of(DEAD_LETTER_RETENTION)));
    }

    /**
     * A topic as it is to be created, with {@value Topics#PARTITIONS} partitions.
     *
     * @param retention how long records are kept; empty for ever
     */
    public record Topic(String name, Optional<Duration> retention) {

        /** Its settings, by Kafka's names. */
        public Map<String, String> settings() {
            return Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    retention.map(kept -> String.valueOf(kept.toMillis())).orElse("-1"),
                    "retention.bytes",
                    "-1",
                    "max.message.bytes",
                    String.valueOf(MAX_RECORD_BYTES));
        }
    }
}
