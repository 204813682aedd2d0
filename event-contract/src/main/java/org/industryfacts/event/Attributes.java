package org.industryfacts.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents attributes as they are read from the headers of a record; each error names the header. */
record Attributes(Headers headers) {

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    boolean has(String name) {
        return headers.lastHeader(name) != null;
    }

    String text(String name) throws UndecodableRecordException {
        @Nullable Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UndecodableRecordException(name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    long number(String name) throws UndecodableRecordException {
        String text = text(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UndecodableRecordException(name + " is no whole number: " + text, e);
        }
    }

    Instant time(String name) throws UndecodableRecordException {
        String text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UndecodableRecordException(name + " is no time: " + text, e);
        }
    }

    /** Refuses a record in which {@code name} is not {@code expected}. */
    void require(String name, String expected) throws UndecodableRecordException {
        if (!text(name).equals(expected)) {
            throw new UndecodableRecordException(name + " is not " + expected + ": " + text(name));
        }
    }
}
