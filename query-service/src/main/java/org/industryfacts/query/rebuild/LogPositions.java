package org.industryfacts.query.rebuild;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.event.Topics;

/**
 * Asks the broker where the log begins and ends, and how far the service has read it. Safe to share between threads.
 */
final class LogPositions implements AutoCloseable {

    private final Admin admin;
    private final Map<String, String> groups;

    LogPositions(RebuildSettings settings) {
        admin = Admin.create(new HashMap<>(settings.kafka()));
        groups = settings.groups();
    }

    /** The first offsets of both topics. */
    Map<TopicPartition, Long> beginning() {
        return offsets(OffsetSpec.earliest());
    }

    /** The offsets after everything that the broker has acknowledged. */
    Map<TopicPartition, Long> end() {
        return offsets(OffsetSpec.latest());
    }

    /** The offsets up to which everything is in the build that is served; it may hold more. */
    Map<TopicPartition, Long> served() {
        Map<TopicPartition, Long> served = new HashMap<>(beginning());
        groups.values()
                .forEach(group -> result(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                        .forEach((partition, committed) -> {
                            if (committed != null) {
                                served.put(partition, committed.offset());
                            }
                        }));
        return served;
    }

    private Map<TopicPartition, Long> offsets(OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (String topic : List.of(Topics.ARTICLES, Topics.INDUSTRY_FACTS)) {
            for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
                asked.put(new TopicPartition(topic, partition), which);
            }
        }
        Map<TopicPartition, ListOffsetsResultInfo> answer =
                result(admin.listOffsets(asked).all());
        Map<TopicPartition, Long> offsets = new HashMap<>();
        answer.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private static <T> T result(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new RebuildException(
                    "The broker does not answer: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildException("Interrupted while asking the broker");
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
