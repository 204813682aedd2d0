package org.industryfacts.query.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import org.industryfacts.event.Topics;

/**
 * Lists what any service sets aside. A batch is acknowledged once it is listed; until then it is tried again, with
 * back-off, for as long as the service runs.
 */
@ApplicationScoped
class DeadLetterListener {

    private static final Logger LOG = Logger.getLogger(DeadLetterListener.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DeadLetterRepository letters;
    private final Clock clock;
    private volatile boolean stopping;

    DeadLetterListener(DeadLetterRepository letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Incoming("set-aside")
    Uni<Void> list(ConsumerRecords<String, byte[]> batch) {
        List<Letter> batched = new ArrayList<>(batch.count());
        batch.forEach(record -> batched.add(Letter.of(record)));
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> letters.add(batched, clock.instant().minus(Topics.DEAD_LETTER_RETENTION)))
                .onFailure()
                .invoke(failure -> LOG.warnf("%d dead letters cannot be listed yet: %s", batched.size(), failure))
                .onFailure(failure -> !stopping)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
