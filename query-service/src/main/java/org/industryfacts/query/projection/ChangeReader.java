package org.industryfacts.query.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;

/**
 * Reads a topic's records as changes. A pure function: what it refuses once it will always refuse.
 *
 * @param <C> a change to an article or to its facts
 */
@FunctionalInterface
interface ChangeReader<C> {

    /**
     * What the record changes.
     *
     * @param envelope what the record holds
     * @throws IllegalArgumentException where the record breaks a rule; the message is for the dead letter
     */
    C read(ConsumerRecord<String, byte[]> record, Envelope<Event> envelope);
}
