package org.industryfacts.extract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

import org.industryfacts.event.ArticleEvent;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.EventCodec;
import org.industryfacts.fact.Comparator;
import org.industryfacts.fact.Evidence;
import org.industryfacts.fact.Extractor;
import org.industryfacts.fact.Fact;
import org.industryfacts.fact.FactIdentity;
import org.industryfacts.fact.Measure;
import org.industryfacts.fact.Slots;
import org.industryfacts.fact.Status;

/** Articles, facts and records for tests, and how to look at records. */
public final class Samples {

    public static final Instant TIME = Instant.parse("2026-11-22T01:02:03.456Z");

    private Samples() {}

    public static ArticleSubmitted article(UUID id, String content) {
        return new ArticleSubmitted(
                id, "revision-1", content, "text/plain", null, null, null, null, LocalDate.of(2026, 11, 22), "zh");
    }

    /** The record of an event of the topic of articles, as ingestion writes it. */
    public static ProducerRecord<String, byte[]> record(String id, ArticleEvent event) {
        return new EventCodec().encode(new Envelope<>(id, "/ingest-service", TIME, null, event));
    }

    /** A record as a consumer gets it. */
    public static ConsumerRecord<String, byte[]> received(
            ProducerRecord<String, byte[]> record, int partition, long offset) {
        ConsumerRecord<String, byte[]> received =
                new ConsumerRecord<>(record.topic(), partition, offset, record.key(), record.value());
        record.headers().forEach(received.headers()::add);
        return received;
    }

    /** The fact that {@code article} has {@code number} firms, which nothing in its text need say. */
    public static Fact fact(ArticleSubmitted article, int number) {
        return fact(article, number, "宁波市企业" + number + "家");
    }

    /** The same, read from {@code sentence}. */
    public static Fact fact(ArticleSubmitted article, int number, String sentence) {
        String written = number + "家";
        Slots slots = new Slots.Metric(
                "宁波市",
                "企业",
                Measure.LEVEL,
                BigDecimal.valueOf(number),
                null,
                "count",
                "家",
                Comparator.EQ,
                null,
                written,
                0);
        return new Fact(
                FactIdentity.factId(article.articleId(), slots, Status.ACTUAL, null),
                FactIdentity.claimId(slots, Map.of(), Status.ACTUAL, null),
                article.articleId(),
                article.revision(),
                Status.ACTUAL,
                null,
                List.of("330200"),
                List.of(),
                slots,
                Map.of(),
                new Evidence(written, 0, written.length(), "", "", sentence, null),
                BigDecimal.ONE,
                new Extractor("test", "1", List.of("test/rule")));
    }

    public static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** All headers as {@code name=value}, in their order. */
    public static List<String> headers(Headers headers) {
        return Arrays.stream(headers.toArray())
                .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
