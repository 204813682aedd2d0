package org.industryfacts.query.projection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

import org.industryfacts.event.DeadLetter;

/** Sets aside what can never be applied, each record in the dead-letter topic of its own. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<ProducerRecord<String, byte[]>> emitter;

    /** @param emitter needs no bound of its own: what is sent at once is at most a batch, which is in memory already */
    DeadLetters(
            @Channel("dead-letters") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<String, byte[]>> emitter) {
        this.emitter = emitter;
    }

    /** Done when the broker has acknowledged all of them; fails when it does not take one. */
    Uni<Void> send(List<Rejection> rejections) {
        if (rejections.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<Void>> sent = rejections.stream().map(this::send).toList();
        return Uni.join().all(sent).andFailFast().replaceWithVoid();
    }

    private Uni<Void> send(Rejection rejection) {
        ConsumerRecord<String, byte[]> record = rejection.record();
        LOG.warnf(
                "Set aside: topic=%s partition=%d offset=%d key=%s reason=%s",
                record.topic(), record.partition(), record.offset(), record.key(), rejection.reason());
        return emitter.send(DeadLetter.of(record, rejection.reason()));
    }
}
