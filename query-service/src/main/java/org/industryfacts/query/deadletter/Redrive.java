package org.industryfacts.query.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.MutinyEmitter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;

import org.industryfacts.event.DeadLetter;

/**
 * Gives what was set aside another try: the record is written to its topic again, and all who read this see it. It
 * counts where it stood at first, so trying again is harmless, however often. Safe to share between threads.
 */
@ApplicationScoped
public class Redrive {

    private static final Logger LOG = Logger.getLogger(Redrive.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final DeadLetterRepository letters;
    private final LetterReader reader;
    private final MutinyEmitter<ProducerRecord<String, byte[]>> emitter;
    private final Clock clock;

    Redrive(
            DeadLetterRepository letters,
            LetterReader reader,
            @Channel("redriven") MutinyEmitter<ProducerRecord<String, byte[]>> emitter,
            Clock clock) {
        this.letters = letters;
        this.reader = reader;
        this.emitter = emitter;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** The record is on its topic again. */
        REDRIVEN,
        /** No letter is listed with this id. */
        UNKNOWN,
        /** The letter has outlived its time on the dead-letter topic. */
        GONE,
        /** The letter does not say where its record stood: it was not written by a service of this system. */
        HOMELESS
    }

    /**
     * Tries one again.
     *
     * @throws BrokerAwayException where the broker does not take it in time; it may have taken it all the same
     */
    public Outcome redrive(String id) {
        Optional<LetterPlace> place = letters.place(id);
        if (place.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<ConsumerRecord<String, byte[]>> letter = reader.read(place.get());
        if (letter.isEmpty()) {
            return Outcome.GONE;
        }
        ProducerRecord<String, byte[]> record;
        try {
            record = DeadLetter.redriven(letter.get());
        } catch (IllegalArgumentException e) {
            return Outcome.HOMELESS;
        }
        send(record);
        letters.markRedriven(id, clock.instant());
        LOG.infof("Redriven: %s key=%s", id, record.key());
        return Outcome.REDRIVEN;
    }

    private void send(ProducerRecord<String, byte[]> record) {
        try {
            emitter.send(record).await().atMost(TIMEOUT);
        } catch (TimeoutException | KafkaException e) {
            throw new BrokerAwayException("the broker does not take the record", e);
        }
    }
}
