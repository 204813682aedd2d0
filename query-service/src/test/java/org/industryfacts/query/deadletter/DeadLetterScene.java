package org.industryfacts.query.deadletter;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Origin;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.ApiClient.Answer;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.TestLog;

import static org.awaitility.Awaitility.await;

/** The log before the service under test, from which records are set aside, and its operators behind it. */
final class DeadLetterScene implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final EventCodec CODEC = new EventCodec();

    final ApiClient api;
    final TestLog log = new TestLog();

    DeadLetterScene(URI service) {
        api = new ApiClient(service);
    }

    /** Revision A of an article, as a record that is not written yet. */
    static ProducerRecord<String, byte[]> submission(UUID article) {
        return CODEC.encode(Events.submitted(article, "A", null));
    }

    /** Sets a record aside, as a service would that has read it there. */
    void setAside(ProducerRecord<String, byte[]> record, Origin stood, String reason) {
        ConsumerRecord<String, byte[]> read = LogRecords.read(record, stood.partition(), stood.offset());
        log.write(DeadLetter.of(read, reason));
    }

    /** Waits until what stood there is listed; returns it with its headers. */
    JsonNode awaitLetter(String topic, Origin stood) {
        String id = topic + "-" + stood.partition() + "-" + stood.offset();
        return await(id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> api.get("/dead-letters/" + id), answer -> answer.status() == 200)
                .json();
    }

    Answer redrive(JsonNode letter) {
        return redrive(letter.get("deadLetterId").asText());
    }

    Answer redrive(String id) {
        return api.send(api.request("/dead-letters/" + id + "/redrive")
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Waits until the service has applied what stands in a partition of the articles. */
    void awaitApplied(int partition) {
        UUID marker = UUID.randomUUID();
        ProducerRecord<String, byte[]> record = CODEC.encode(Events.submitted(marker, "M", null));
        log.write(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
        api.awaitArticle(marker, "submitted", "M");
    }

    @Override
    public void close() {
        log.close();
    }
}
