package org.industryfacts.query.projection;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;
import org.industryfacts.query.sample.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DeadLettersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();

    @Test
    void aRecordThatIsNoEventIsSetAsideAsItWasAndThoseAfterItAreApplied() {
        // given
        String key = article.toString();
        byte[] value = "not JSON".getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> poison = new ProducerRecord<>(Topics.ARTICLES, key, value);
        poison.headers().add("ce_specversion", "1.0".getBytes(StandardCharsets.UTF_8));
        poison.headers().add("ce_type", "article.submitted.v1".getBytes(StandardCharsets.UTF_8));

        // when
        Origin place;
        try (TestLog log = new TestLog()) {
            place = log.write(poison);
            log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
        }

        // then
        ConsumerRecord<String, byte[]> letter = letter(Topics.ARTICLES_DEAD_LETTER, key);
        assertThat(letter.value()).isEqualTo(value);
        assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo(Topics.ARTICLES);
        assertThat(header(letter, DeadLetter.PARTITION)).isEqualTo(String.valueOf(place.partition()));
        assertThat(header(letter, DeadLetter.OFFSET)).isEqualTo(String.valueOf(place.offset()));
        assertThat(header(letter, DeadLetter.REASON)).startsWith("no article.submitted.v1");
        assertThat(header(letter, "ce_type")).isEqualTo("article.submitted.v1");
        assertThat(letter.headers()).hasSize(6);
        assertThat(new ApiClient(service)
                        .awaitArticle(article, "extracted", "A")
                        .get("facts"))
                .hasSize(1);
    }

    @Test
    void aClosingEventWithoutItsFactsIsSetAside() {
        // given
        Fact fact = Facts.metric(article, "A", 1);

        // when
        try (TestLog log = new TestLog()) {
            log.say(Events.extracted(article, "A", new Origin(1, 0, 0), List.of(fact)));
        }

        // then
        ConsumerRecord<String, byte[]> letter = letter(Topics.INDUSTRY_FACTS_DEAD_LETTER, article.toString());
        assertThat(header(letter, DeadLetter.REASON))
                .isEqualTo("fact " + fact.factId() + " is listed, but was not asserted before");
        assertThat(header(letter, "ce_type")).isEqualTo("article.extracted.v1");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The one letter with this key. */
    private static ConsumerRecord<String, byte[]> letter(String topic, String key) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestServers.kafka().bootstrapServers(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.isEmpty() && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
