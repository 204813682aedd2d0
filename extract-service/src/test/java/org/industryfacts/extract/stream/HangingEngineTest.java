package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import org.industryfacts.engine.ArticleText;
import org.industryfacts.event.EventCodec;
import org.industryfacts.event.FactEvent.ArticleExtracted;
import org.industryfacts.event.FactEvent.ArticleFailed;
import org.industryfacts.event.Topics;
import org.industryfacts.event.UndecodableRecordException;
import org.industryfacts.extract.Broker;
import org.industryfacts.extract.HangGuard;
import org.industryfacts.extract.Log;
import org.industryfacts.extract.Samples;
import org.industryfacts.extract.StubEngine;
import org.industryfacts.extract.generation.CurrentGeneration;
import org.industryfacts.fact.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** An engine that takes no steps and does not come back. */
class HangingEngineTest {

    private static final String MARK = "引擎在此停住";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Broker broker = new Broker();
    private final AtomicBoolean released = new AtomicBoolean();
    private Map<String, Object> kafka;
    private Log log;
    private FactsPublisher publisher;

    @BeforeEach
    void start() {
        broker.start();
        kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
        log = new Log(broker.bootstrapServers());
        publisher = new FactsPublisher(kafka);
    }

    @AfterEach
    void stop() {
        released.set(true);
        publisher.stop();
        log.close();
        broker.stop();
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void doesNotHoldUpTheArticlesThatStandBehind() throws UndecodableRecordException {
        // given
        UUID hanging = UUID.randomUUID();
        UUID behind = UUID.randomUUID();
        ConsumerRecord<String, byte[]> first = said(hanging, MARK);
        ConsumerRecord<String, byte[]> second = said(behind, "没有数字的短文。");

        // when
        ArticleListener listener = listener();
        listener.consume(batch(first));
        listener.consume(batch(second));

        // then
        String reason = "it did not come to an end within 2.0 s";
        ConsumerRecord<String, byte[]> letter =
                log.read(Topics.ARTICLES_DEAD_LETTER).get(0);
        assertThat(letter.value()).isEqualTo(first.value());
        assertThat(Samples.headers(letter.headers()))
                .contains(
                        "dead-letter-reason=engine-hung: " + reason,
                        "dead-letter-topic=articles",
                        "dead-letter-partition=" + first.partition(),
                        "dead-letter-offset=" + first.offset());
        assertThat(closing(hanging))
                .isEqualTo(new ArticleFailed(hanging, "revision-1", "engine-hung", reason, "1.2.3"));
        assertThat(closing(behind)).isEqualTo(new ArticleExtracted(behind, "revision-1", false, List.of(), "1.2.3"));
    }

    private ArticleListener listener() {
        MeterRegistry meters = new SimpleMeterRegistry();
        FollowingEvents events =
                new FollowingEvents(new StubEngine("1.2.3", this::hangs), new HangGuard(() -> LIMIT, meters), meters);
        return new ArticleListener(new CurrentGeneration(kafka), events, publisher);
    }

    private ConsumerRecord<String, byte[]> said(UUID article, String content) {
        ProducerRecord<String, byte[]> record =
                Samples.record(UUID.randomUUID().toString(), Samples.article(article, content));
        RecordMetadata place = log.write(record);
        return Samples.received(record, place.partition(), place.offset());
    }

    private static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]> record) {
        return new ConsumerRecords<>(
                Map.of(new TopicPartition(record.topic(), record.partition()), List.of(record)), Map.of());
    }

    private Object closing(UUID article) throws UndecodableRecordException {
        List<ConsumerRecord<String, byte[]>> run = log.read(Topics.INDUSTRY_FACTS, article.toString());
        assertThat(run).hasSize(1);
        return new EventCodec().decode(run.get(0)).event();
    }

    private List<Fact> hangs(ArticleText article) {
        while (article.content().equals(MARK) && !released.get()) {
            Thread.onSpinWait();
        }
        return List.of();
    }
}
