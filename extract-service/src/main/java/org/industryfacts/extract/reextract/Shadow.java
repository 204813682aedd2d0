package org.industryfacts.extract.reextract;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.event.Topics;

/** The topic {@code industry-facts.shadow} as a whole. Stateless. */
record Shadow(Map<String, Object> kafka) {

    /** Removes all that it holds. */
    void empty() {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            // Minus one stands for the end.
            all.put(new TopicPartition(Topics.INDUSTRY_FACTS_SHADOW, partition), RecordsToDelete.beforeOffset(-1));
        }
        try (Admin admin = Admin.create(kafka)) {
            admin.deleteRecords(all).all().get();
        } catch (ExecutionException e) {
            throw new KafkaException("The topic " + Topics.INDUSTRY_FACTS_SHADOW + " was not emptied", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while emptying " + Topics.INDUSTRY_FACTS_SHADOW, e);
        }
    }
}
