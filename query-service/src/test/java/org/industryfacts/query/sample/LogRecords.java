package org.industryfacts.query.sample;

import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.EventCodec;

/** Events as records that were read from the log. */
public final class LogRecords {

    private static final EventCodec CODEC = new EventCodec();

    private LogRecords() {}

    /** The record of an event, as it would be read from this place. */
    public static ConsumerRecord<String, byte[]> at(int partition, long offset, Envelope<?> event) {
        return read(CODEC.encode(event), partition, offset);
    }

    /** A record as it would be read from this place. */
    public static ConsumerRecord<String, byte[]> read(
            ProducerRecord<String, byte[]> written, int partition, long offset) {
        int size = written.value() == null ? 0 : written.value().length;
        return new ConsumerRecord<>(
                written.topic(),
                partition,
                offset,
                0,
                TimestampType.CREATE_TIME,
                0,
                size,
                written.key(),
                written.value(),
                written.headers(),
                Optional.empty());
    }
}
