package org.industryfacts.query.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that can never be applied, and why. */
record Rejection(ConsumerRecord<String, byte[]> record, String reason) {}
