package org.industryfacts.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

import static java.time.Duration.ofMillis;

/** The brokers of a cluster, from the outside. Safe to share between threads. */
final class Kafka implements AutoCloseable {

    static final String ARTICLES = "articles";
    static final String FACTS = "industry-facts";
    static final List<String> DEAD_LETTERS = List.of("articles.dead-letter", "industry-facts.dead-letter");

    /** Held here, since the JDK forgets the level of a logger that nobody holds. That brokers go is no news in here. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int FETCH_BYTES = 16 * 1024 * 1024;

    private final String bootstrapServers;
    private final int brokers;
    private final Admin admin;

    Kafka(String bootstrapServers, int brokers) {
        CLIENTS.setLevel(Level.OFF);
        this.bootstrapServers = bootstrapServers;
        this.brokers = brokers;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS / 4,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS));
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Whether all brokers are there, and every partition has a leader and all its replicas in sync. */
    boolean isWhole() {
        try {
            if (get(admin.describeCluster().nodes()).size() < brokers) {
                return false;
            }
            Set<String> names = get(
                    admin.listTopics(new ListTopicsOptions().listInternal(true)).names());
            return get(admin.describeTopics(names).allTopicNames()).values().stream()
                    .allMatch(this::isWhole);
        } catch (ExecutionException | KafkaException e) {
            return false;
        }
    }

    private boolean isWhole(TopicDescription topic) {
        return topic.partitions().stream()
                .allMatch(partition -> partition.leader() != null
                        && partition.isr().size() == partition.replicas().size());
    }

    /** How many records of a topic a group has not yet done. */
    long lag(String group, String topic) {
        try {
            Map<TopicPartition, OffsetAndMetadata> done =
                    get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            long lag = 0;
            for (var end : ends(topic).entrySet()) {
                OffsetAndMetadata committed = done.get(end.getKey());
                lag += end.getValue() - (committed == null ? 0 : committed.offset());
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IllegalStateException("no lag of " + group, e);
        }
    }

    /** How many partitions each member of a group has, by the ids of the members. */
    Map<String, Integer> shares(String group) {
        try {
            Map<String, Integer> shares = new HashMap<>();
            get(admin.describeConsumerGroups(List.of(group)).all())
                    .get(group)
                    .members()
                    .forEach(member -> shares.put(
                            member.consumerId(),
                            member.assignment().topicPartitions().size()));
            return shares;
        } catch (ExecutionException e) {
            throw new IllegalStateException("no members of " + group, e);
        }
    }

    /** Lets a producer write no more than so many bytes a second. */
    void limitProducer(String clientId, double bytesPerSecond) {
        alterQuota(clientId, bytesPerSecond);
    }

    /** Takes the limit back. */
    void unlimitProducer(String clientId) {
        alterQuota(clientId, null);
    }

    private void alterQuota(String clientId, @Nullable Double bytesPerSecond) {
        ClientQuotaEntity client = new ClientQuotaEntity(Map.of(ClientQuotaEntity.CLIENT_ID, clientId));
        ClientQuotaAlteration.Op rate = new ClientQuotaAlteration.Op("producer_byte_rate", bytesPerSecond);
        try {
            get(admin.alterClientQuotas(List.of(new ClientQuotaAlteration(client, List.of(rate))))
                    .all());
        } catch (ExecutionException e) {
            throw new IllegalStateException("no quota for " + clientId, e);
        }
    }

    /** Where each partition of a topic ends. */
    Map<TopicPartition, Long> ends(String topic) {
        try {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            partitions(topic).forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            get(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new IllegalStateException("no end of " + topic, e);
        }
    }

    private List<TopicPartition> partitions(String topic) throws ExecutionException {
        return get(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    /** Reads a topic from its beginning to where it ends now, each partition in order. */
    void read(String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        Map<TopicPartition, Long> ends = ends(topic);
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            List<TopicPartition> open = new ArrayList<>(ends.keySet());
            while (!open.isEmpty()) {
                ConsumerRecords<String, byte[]> records = consumer.poll(ofMillis(200));
                records.forEach(reader);
                open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        FETCH_BYTES,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static <T> T get(KafkaFuture<T> answer) throws ExecutionException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        admin.close(ofMillis(TIMEOUT_MILLIS));
    }
}
