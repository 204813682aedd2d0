package org.industryfacts.stack;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import org.industryfacts.event.Topics;

/** Makes the topics of a cluster what they are declared to be, or says where they differ; it never changes one. */
final class TopicCreation {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Admin admin;
    private final Collection<Topics.Topic> topics;

    private TopicCreation(Admin admin, Collection<Topics.Topic> topics) {
        this.admin = admin;
        this.topics = topics;
    }

    static void create(String bootstrapServers, Collection<Topics.Topic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            TopicCreation creation = new TopicCreation(admin, topics);
            creation.createMissing();
            creation.verify();
            creation.awaitLeaders();
        } catch (ExecutionException e) {
            throw new StackException(
                    "The topics could not be created: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new StackException("The topics could not be created within " + LIMIT.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while the topics were being created", e);
        }
    }

    private void createMissing() throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> existing = result(admin.listTopics().names());
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), Optional.of(Topics.PARTITIONS), Optional.empty())
                        .configs(topic.settings()))
                .toList();
        result(admin.createTopics(missing).all());
    }

    private void verify() throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, TopicDescription> descriptions = describeOnceKnown();
        for (Topics.Topic topic : topics) {
            int partitions = descriptions.get(topic.name()).partitions().size();
            require(topic, "partitions", String.valueOf(Topics.PARTITIONS), String.valueOf(partitions));
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            Config settings =
                    result(admin.describeConfigs(List.of(resource)).all()).get(resource);
            topic.settings()
                    .forEach((name, value) ->
                            require(topic, name, value, settings.get(name).value()));
        }
    }

    /** Asks every partition's leader for something; the client asks on until there is one. */
    private void awaitLeaders() throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (Topics.Topic topic : topics) {
            for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
                partitions.put(new TopicPartition(topic.name(), partition), OffsetSpec.earliest());
            }
        }
        result(admin.listOffsets(partitions).all());
    }

    /** A new topic is known to the controller first and to the broker a moment later. */
    private Map<String, TopicDescription> describeOnceKnown()
            throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> names = new HashSet<>();
        topics.forEach(topic -> names.add(topic.name()));
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                return result(admin.describeTopics(names).allTopicNames());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private static void require(Topics.Topic topic, String setting, String declared, String found) {
        if (!declared.equals(found)) {
            throw new StackException("Topic " + topic.name() + " has " + setting + " " + found + ", but " + declared
                    + " is declared. Change it with Kafka's own tools, or start with an empty data folder.");
        }
    }

    private static <T> T result(KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }
}
