package org.industryfacts.extract.stream;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

import org.industryfacts.event.Topics;

/**
 * The records of one article, no more and no larger than the log can take: a page that was made to hold a million
 * numbers fails on its own, and always in the same way, instead of filling the memory of the service.
 */
final class FactRun {

    /** For all records of an article together; 1 MiB that is nothing but short clauses with figures takes about 45. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    /** What a record of the log has at most beside key, value and headers, its batch included. */
    private static final int OVERHEAD = 256;

    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
    private long bytes;

    /** @throws LimitExceededException where the record, or the run with it, is too large */
    void add(ProducerRecord<String, byte[]> record) {
        long size = sizeOf(record);
        if (size > Topics.MAX_RECORD_BYTES) {
            throw new LimitExceededException(
                    "an event takes " + size + " bytes, more than the " + Topics.MAX_RECORD_BYTES + " of a record");
        }
        bytes += size;
        if (bytes > MAX_BYTES) {
            throw new LimitExceededException("its facts take more than " + MAX_BYTES + " bytes");
        }
        records.add(record);
    }

    List<ProducerRecord<String, byte[]>> records() {
        return List.copyOf(records);
    }

    private static long sizeOf(ProducerRecord<String, byte[]> record) {
        long size = OVERHEAD + record.key().length() + record.value().length;
        for (Header header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }
}
