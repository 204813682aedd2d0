package org.industryfacts.extract.stream;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.reactive.messaging.annotations.Blocking;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import org.industryfacts.extract.generation.CurrentGeneration;

/**
 * Takes articles from the log, batch by batch. The next batch waits until the broker has taken everything that follows
 * from this one; no more is fetched meanwhile than a bounded queue holds.
 */
@ApplicationScoped
public class ArticleListener {

    private final CurrentGeneration generation;
    private final FollowingEvents events;
    private final FactsPublisher publisher;

    public ArticleListener(CurrentGeneration generation, FollowingEvents events, FactsPublisher publisher) {
        this.generation = generation;
        this.events = events;
        this.publisher = publisher;
    }

    /** Returning acknowledges the whole batch; it returns only when all of it is done. */
    @Incoming("articles")
    @Blocking("article-stream")
    public void consume(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        int number = generation.number();
        // The engine's work is spread over the cores; what follows from it is put back into the order of the log.
        List<ProducerRecord<String, byte[]>> following = records.parallelStream()
                .map(record -> events.of(record, number))
                .flatMap(List::stream)
                .toList();
        publisher.publish(following);
    }
}
