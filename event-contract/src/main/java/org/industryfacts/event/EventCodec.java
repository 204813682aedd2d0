package org.industryfacts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
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

    /** Where what this follows from stands in {@code articles}; for what was written again, where it stood itself. */
    static final String ORIGIN_PARTITION = "ce_originpartition";

    static final String ORIGIN_OFFSET = "ce_originoffset";

    private final ObjectMapper json = ContractJson.newMapper();

    /** The record of an event, addressed to the topic of its type, keyed by its subject. */
    public ProducerRecord<String, byte[]> encode(Envelope<? extends Event> envelope) {
        Event event = envelope.event();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(event.type().topic(), event.subject(), data(event));
        Headers headers = record.headers();
        Attributes.put(headers, "content-type", JSON);
        Attributes.put(headers, "ce_specversion", SPEC_VERSION);
        Attributes.put(headers, "ce_type", event.type().code());
        Attributes.put(headers, "ce_source", envelope.source());
        Attributes.put(headers, "ce_subject", event.subject());
        Attributes.put(headers, "ce_id", envelope.id());
        Attributes.put(headers, "ce_time", envelope.time().toString());
        if (event instanceof FactAsserted asserted) {
            Attributes.put(headers, "ce_facttype", asserted.fact().type().code());
        }
        Origin origin = envelope.origin();
        if (origin != null) {
            Attributes.put(headers, "ce_generation", String.valueOf(origin.generation()));
            Attributes.put(headers, ORIGIN_PARTITION, String.valueOf(origin.partition()));
            Attributes.put(headers, ORIGIN_OFFSET, String.valueOf(origin.offset()));
        }
        Place redrivenFrom = envelope.redrivenFrom();
        if (redrivenFrom != null) {
            Attributes.put(headers, ORIGIN_PARTITION, String.valueOf(redrivenFrom.partition()));
            Attributes.put(headers, ORIGIN_OFFSET, String.valueOf(redrivenFrom.offset()));
        }
        return record;
    }

    /**
     * The event that a record holds.
     *
     * @throws UndecodableRecordException where it holds none
     */
    public Envelope<Event> decode(ConsumerRecord<String, byte[]> record) throws UndecodableRecordException {
        Attributes attributes = new Attributes(record.headers());
        attributes.require("ce_specversion", SPEC_VERSION);
        EventType type = type(attributes.text("ce_type"));
        if (record.value() == null) {
            throw new UndecodableRecordException("the record has no value");
        }
        Event event = event(type, record.value());
        if (!event.subject().equals(record.key())) {
            throw new UndecodableRecordException(
                    "the key " + record.key() + " is not the subject of its event, " + event.subject());
        }
        attributes.require("ce_subject", event.subject());
        if (event instanceof FactAsserted asserted) {
            attributes.require("ce_facttype", asserted.fact().type().code());
        }
        return envelope(attributes, event);
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

    private static Envelope<Event> envelope(Attributes attributes, Event event) throws UndecodableRecordException {
        String id = attributes.text("ce_id");
        String source = attributes.text("ce_source");
        Instant time = attributes.time("ce_time");
        @Nullable Origin origin = event instanceof FactEvent ? origin(attributes) : null;
        @Nullable Place redrivenFrom = event instanceof ArticleEvent ? redrivenFrom(attributes) : null;
        try {
            return new Envelope<>(id, source, time, origin, redrivenFrom, event);
        } catch (IllegalArgumentException e) {
            throw new UndecodableRecordException("a CloudEvents attribute is wrong: " + e.getMessage(), e);
        }
    }

    private static Origin origin(Attributes attributes) throws UndecodableRecordException {
        long generation = attributes.number("ce_generation");
        long partition = attributes.number(ORIGIN_PARTITION);
        long offset = attributes.number(ORIGIN_OFFSET);
        try {
            return new Origin(Math.toIntExact(generation), Math.toIntExact(partition), offset);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new UndecodableRecordException(
                    "no origin: generation " + generation + ", partition " + partition + ", offset " + offset, e);
        }
    }

    private static @Nullable Place redrivenFrom(Attributes attributes) throws UndecodableRecordException {
        if (!attributes.has(ORIGIN_PARTITION) && !attributes.has(ORIGIN_OFFSET)) {
            return null;
        }
        long partition = attributes.number(ORIGIN_PARTITION);
        long offset = attributes.number(ORIGIN_OFFSET);
        try {
            return new Place(Math.toIntExact(partition), offset);
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw new UndecodableRecordException("no place: partition " + partition + ", offset " + offset, e);
        }
    }
}
