package org.industryfacts.query.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.fact.Fact;

/** Writes to the topics of the broker under test as the other services do. */
public final class TestLog implements AutoCloseable {

    private final EventCodec codec = new EventCodec();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    TestServers.kafka().bootstrapServers(),
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    Topics.MAX_DEAD_LETTER_BYTES),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Says something of an article; returns where it stands. */
    public Origin say(Envelope<Event> event) {
        return write(codec.encode(event));
    }

    /** Says something in every partition of its topic. */
    public void sayInAllPartitions(Envelope<Event> event) {
        ProducerRecord<String, byte[]> record = codec.encode(event);
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            write(new ProducerRecord<>(record.topic(), partition, record.key(), record.value(), record.headers()));
        }
    }

    /** Any record; returns where it stands. */
    public Origin write(ProducerRecord<String, byte[]> record) {
        return done(producer.send(record));
    }

    /** Submits a revision; returns where it stands. */
    public Origin submit(UUID articleId, String revision) {
        return say(Events.submitted(articleId, revision, null));
    }

    /** What extract-service answers to a submission that stands there. */
    public void answer(UUID articleId, String revision, Origin origin, List<Fact> facts) {
        facts.forEach(fact -> producer.send(codec.encode(Events.asserted(fact, origin))));
        say(Events.extracted(articleId, revision, origin, facts));
    }

    /** Submits and answers. */
    public Origin publish(UUID articleId, String revision, List<Fact> facts) {
        Origin origin = submit(articleId, revision);
        answer(articleId, revision, origin, facts);
        return origin;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static Origin done(Future<RecordMetadata> sent) {
        try {
            RecordMetadata place = sent.get();
            return new Origin(1, place.partition(), place.offset());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
