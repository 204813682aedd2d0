package org.industryfacts.extract.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import org.industryfacts.extract.generation.CurrentGeneration;

/**
 * Takes articles from the log, batch by batch. The next batch waits until the broker has taken everything that follows
 * from this one; no more is fetched meanwhile than a bounded queue holds. When the service stops, the batch in hand is
 * finished; those that wait behind it are left to whoever has their partitions next.
 */
@ApplicationScoped
public class ArticleListener {

    private final CurrentGeneration generation;
    private final FollowingEvents events;
    private final FactsPublisher publisher;
    private final Executor worker = Executors.newSingleThreadExecutor(ArticleListener::thread);
    private volatile boolean stopping;

    public ArticleListener(CurrentGeneration generation, FollowingEvents events, FactsPublisher publisher) {
        this.generation = generation;
        this.events = events;
        this.publisher = publisher;
    }

    /** Acknowledges the whole batch when all of it is done; what is not done before the service stops, never. */
    @Incoming("articles")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        if (stopping) {
            return Uni.createFrom().nothing();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(worker)
                .invoke(() -> consume(batch))
                .onFailure(failure -> stopping)
                .recoverWithUni(() -> Uni.createFrom().nothing());
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Returns when all of the batch is done. */
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

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "article-stream");
        thread.setDaemon(true);
        return thread;
    }
}
