package org.industryfacts.query.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a record says, with the record, for it may still have to be set aside.
 *
 * @param <C> a change to an article or to its facts
 */
record Delivery<C>(ConsumerRecord<String, byte[]> record, C change) {}
