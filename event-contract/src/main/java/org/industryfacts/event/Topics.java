package org.industryfacts.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The topics, declared once. They are created by whoever starts the broker, never by their use. */
public final class Topics {

    public static final String ARTICLES = "articles";
    public static final String INDUSTRY_FACTS = "industry-facts";
    public static final String ARTICLES_DEAD_LETTER = "articles.dead-letter";
    public static final String INDUSTRY_FACTS_DEAD_LETTER = "industry-facts.dead-letter";

    /** Facts of a reading that is not promoted: between the service that reads and itself, nobody subscribes to it. */
    public static final String INDUSTRY_FACTS_SHADOW = "industry-facts.shadow";

    /** What became of each reading of all articles; of the service that reads alone, too. */
    public static final String ENGINE_GENERATIONS = "engine-generations";

    /** Never changed: an article's partition is a function of it, and order is kept within a partition. */
    public static final int PARTITIONS = 12;

    /**
     * The largest record that producers, brokers and consumers take: an article of 1 MiB with its headers, where every
     * byte is a control character that JSON escapes with six.
     */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /**
     * The largest record on a dead-letter topic: the largest of its origin still fits when the headers are added that
     * say why it was set aside. Producers that set records aside take this as their largest request.
     */
    public static final int MAX_DEAD_LETTER_BYTES = MAX_RECORD_BYTES + 64 * 1024;

    /** For how long dead letters are kept. */
    public static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

    private Topics() {}

    /**
     * The name of the topic that takes what can never succeed on another.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static String deadLettersOf(String topic) {
        return switch (topic) {
            case ARTICLES -> ARTICLES_DEAD_LETTER;
            case INDUSTRY_FACTS -> INDUSTRY_FACTS_DEAD_LETTER;
            default -> throw new IllegalArgumentException(topic + " has no dead-letter topic");
        };
    }

    /** All of them, to be created. */
    public static List<Topic> all() {
        List<Topic> all = new ArrayList<>(published());
        all.add(new Topic(INDUSTRY_FACTS_SHADOW, Optional.empty(), MAX_RECORD_BYTES));
        all.add(new Topic(ENGINE_GENERATIONS, Optional.empty(), MAX_RECORD_BYTES));
        return List.copyOf(all);
    }

    /** Those that are read by others than their writers: the contract. */
    public static List<Topic> published() {
        return List.of(
                new Topic(ARTICLES, Optional.empty(), MAX_RECORD_BYTES),
                new Topic(INDUSTRY_FACTS, Optional.empty(), MAX_RECORD_BYTES),
                new Topic(ARTICLES_DEAD_LETTER, Optional.of(DEAD_LETTER_RETENTION), MAX_DEAD_LETTER_BYTES),
                new Topic(INDUSTRY_FACTS_DEAD_LETTER, Optional.of(DEAD_LETTER_RETENTION), MAX_DEAD_LETTER_BYTES));
    }

    /**
     * A topic as it is to be created, with {@value Topics#PARTITIONS} partitions.
     *
     * @param retention how long records are kept; empty for ever
     * @param maxRecordBytes the largest record that it takes
     */
    public record Topic(String name, Optional<Duration> retention, int maxRecordBytes) {

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
                    String.valueOf(maxRecordBytes));
        }
    }
}
