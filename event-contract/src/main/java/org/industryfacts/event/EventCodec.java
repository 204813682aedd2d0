package org.industryfacts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.ArticleEvent.ArticleWithdrawn;
import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.FactEvent.FactAsserted;
import org.industryfacts.fact.Coded;
import org.industryfacts.fact.Fact;

/**
 * Writes and reads events as Kafka records: CloudEvents 1.0 in binary mode, attributes as headers, JSON data as value.
 * The data of {@code fact.asserted.v1} is the fact itself. Safe to share between threads.
 */
public final class EventCodec {

    private static final String SPEC_VERSION = "1.0";
    private static final String JSON = "application/json";

    private final ObjectMapper json = ContractJson.newMapper();

    /** The record of an event, addressed to the topic of its type, keyed by its subject. */
    public ProducerRecord<String, byte[]> encode(Envelope<? extends Event> envelope) {
        Event event = envelope.event();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(event.type().topic(), event.subject(), data(event));
        Headers headers = record.headers();
        put(headers, "content-type", JSON);
        put(headers, "ce_specversion", SPEC_VERSION);
        put(headers, "ce_type", event.type().code());
        put(headers, "ce_source", envelope.source());
        put(headers, "ce_subject", event.subject());
        put(headers, "ce_id", envelope.id());
        put(headers, "ce_time", envelope.time().toString());
        if (event instanceof FactAsserted asserted) {
            put(headers, "ce_facttype", asserted.fact().type().code());
        }
        Origin origin = envelope.origin();
        if (origin != null) {
            put(headers, "ce_generation", String.valueOf(origin.generation()));
            put(headers, "ce_originpartition", String.valueOf(origin.partition()));
            put(headers, "ce_originoffset", String.valueOf(origin.offset()));
        }
        return record;
    }

    /**
     * The event that a record holds.
     *
     * @throws UndecodableRecordException where it holds none
     */
    public Envelope<Event> decode(ConsumerRecord<String, byte[]> record) throws UndecodableRecordException {
        Headers headers = record.headers();
        String specVersion = require(headers, "ce_specversion");
        if (!specVersion.equals(SPEC_VERSION)) {
            throw new UndecodableRecordException("ce_specversion is not " + SPEC_VERSION + ": " + specVersion);
        }
        if (record.value() == null) {
            throw new UndecodableRecordException("the record has no value");
        }
        EventType type = type(require(headers, "ce_type"));
        Event event = event(type, record.value());
        if (!event.subject().equals(record.key())) {
            throw new UndecodableRecordException(
                    "the key " + record.key() + " is not the subject of its event, " + event.subject());
        }
        try {
            Origin origin = type.topic().equals(Topics.INDUSTRY_FACTS) ? origin(headers) : null;
            Instant time = Instant.parse(require(headers, "ce_time"));
            return new Envelope<>(require(headers, "ce_id"), require(headers, "ce_source"), time, origin, event);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UndecodableRecordException("a CloudEvents attribute is wrong: " + e.getMessage(), e);
        }
    }

    /** A fact as it is written on every channel. */
    public String write(Fact fact) {
        return new String(bytes(fact), StandardCharsets.UTF_8);
    }

    private byte[] data(Event event) {
        return bytes(event instanceof FactAsserted asserted ? asserted.fact() : event);
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a record of the contract has no JSON: " + value.getClass(), e);
        }
    }

    private Event event(EventType type, byte[] data) throws UndecodableRecordException {
        try {
            Event event =
                    switch (type) {
                        case ARTICLE_SUBMITTED -> json.readValue(data, ArticleSubmitted.class);
                        case ARTICLE_WITHDRAWN -> json.readValue(data, ArticleWithdrawn.class);
                        case SOURCE_WITHDRAWN -> json.readValue(data, SourceWithdrawn.class);
                        case FACT_ASSERTED -> new FactAsserted(json.readValue(data, Fact.class));
                        case ARTICLE_EXTRACTED -> json.readValue(data, ArticleExtracted.class);
                        case ARTICLE_FAILED -> json.readValue(data, ArticleFailed.class);
                    };
            return Required.field("data", event);
        } catch (IOException | IllegalArgumentException e) {
            throw new UndecodableRecordException("no " + type.code() + ": " + e.getMessage(), e);
        }
    }

    private static EventType type(String code) throws UndecodableRecordException {
        try {
            return Coded.of(EventType.class, code);
        } catch (IllegalArgumentException e) {
            throw new UndecodableRecordException("ce_type is unknown: " + code, e);
        }
    }

    private static Origin origin(Headers headers) throws UndecodableRecordException {
        return new Origin(
                Integer.parseInt(require(headers, "ce_generation")),
                Integer.parseInt(require(headers, "ce_originpartition")),
                Long.parseLong(require(headers, "ce_originoffset")));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String require(Headers headers, String name) throws UndecodableRecordException {
        @Nullable Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UndecodableRecordException(name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
