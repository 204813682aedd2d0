package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.event.ArticleEvent.ArticleSubmitted;
import org.industryfacts.event.Envelope;
import org.industryfacts.event.Event;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.Samples;
import org.industryfacts.extract.StubEngine;
import org.industryfacts.fact.Fact;

/** An article as it is received from the log, and what is said in answer, without a log. */
final class Answering {

    static final UUID ARTICLE_ID = UUID.fromString("9f1c2b7e-38a4-5d0f-8e21-6b7a0c4d5e6f");
    static final ArticleSubmitted ARTICLE = Samples.article(ARTICLE_ID, "宁波市有企业3家、1家、2家。");

    private Answering() {}

    /** What follows where articles are read so. */
    static FollowingEvents events(Function<ArticleText, List<Fact>> engine) {
        MeterRegistry meters = new SimpleMeterRegistry();
        return new FollowingEvents(
                new StubEngine("1.2.3", engine), new HangGuard(() -> Duration.ofMinutes(5), meters), meters);
    }

    /** An engine that fails on every article. */
    static List<Fact> fails(ArticleText article) {
        throw new IllegalStateException("no luck");
    }

    /** A record as it is read from offset 42 of partition 5. */
    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> record) {
        return Samples.received(record, 5, 42);
    }

    static List<Envelope<Event>> decode(List<ProducerRecord<String, byte[]>> records)
            throws UndecodableRecordException {
        List<Envelope<Event>> envelopes = new ArrayList<>();
        for (ProducerRecord<String, byte[]> record : records) {
            envelopes.add(new EventCodec().decode(Samples.received(record, 0, 0)));
        }
        return envelopes;
    }
}
