package org.industryfacts.extract.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Topics;
import org.industryfacts.extract.Broker;
import org.industryfacts.extract.Log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class FactsPublisherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Broker BROKER = new Broker();

    private final String article = UUID.randomUUID().toString();
    private final FactsPublisher publisher = new FactsPublisher(Map.of("bootstrap.servers", BROKER.bootstrapServers()));
    private final Log log = new Log(BROKER.bootstrapServers());

    @BeforeAll
    static void startBroker() {
        BROKER.start();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.stop();
    }

    @AfterEach
    void stop() {
        log.close();
        publisher.stop();
    }

    @Test
    void keepsTheOrder() {
        // given
        List<ProducerRecord<String, byte[]>> records = records(500, 100);

        // when
        publisher.publish(records);

        // then
        assertThat(log.read(Topics.INDUSTRY_FACTS, article))
                .extracting(ConsumerRecord::value)
                .containsExactlyElementsOf(
                        records.stream().map(ProducerRecord::value).toList());
    }

    @Test
    void beginsAgainUntilTheBrokerTakesAllRecords() throws Exception {
        // given
        List<ProducerRecord<String, byte[]>> records = records(20, 100);
        records.set(10, incompressible(100_000));
        limitRecordsTo("50000");
        CompletableFuture<Void> published = CompletableFuture.runAsync(() -> publisher.publish(records));
        await().atMost(PATIENCE)
                .until(() -> !log.read(Topics.INDUSTRY_FACTS, article).isEmpty());

        // when
        limitRecordsTo(String.valueOf(Topics.MAX_RECORD_BYTES));

        // then
        published.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        List<byte[]> taken = log.read(Topics.INDUSTRY_FACTS, article).stream()
                .map(ConsumerRecord::value)
                .toList();
        assertThat(taken.subList(taken.size() - 20, taken.size()))
                .containsExactlyElementsOf(
                        records.stream().map(ProducerRecord::value).toList());
    }

    @Test
    void waitsForABrokerThatIsGone() throws Exception {
        // given
        publisher.publish(records(1, 100));
        BROKER.halt();
        CompletableFuture<Void> published = CompletableFuture.runAsync(() -> publisher.publish(records(50, 100)));

        // when
        BROKER.resume();

        // then
        published.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(log.read(Topics.INDUSTRY_FACTS, article)).hasSize(51);
    }

    @Test
    void saysWhenItIsStoppedBeforeTheBrokerHasTakenTheRecords() {
        // given
        publisher.publish(records(1, 100));
        BROKER.halt();
        CompletableFuture<Void> published = CompletableFuture.runAsync(() -> publisher.publish(records(50, 100)));

        // when
        publisher.stop();

        // then
        assertThatThrownBy(() -> published.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("stopped before the broker had taken 50 records");
        BROKER.resume();
    }

    private ProducerRecord<String, byte[]> incompressible(int bytes) {
        byte[] value = new byte[bytes];
        new Random(1).nextBytes(value);
        return new ProducerRecord<>(Topics.INDUSTRY_FACTS, article, value);
    }

    private List<ProducerRecord<String, byte[]>> records(int count, int bytes) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] value = new byte[bytes];
            value[0] = (byte) i;
            value[1] = (byte) (i >> 8);
            records.add(new ProducerRecord<>(Topics.INDUSTRY_FACTS, article, value));
        }
        return records;
    }

    /** A limit below what a record takes makes the broker refuse it for good, as a topic that is set up wrong would. */
    private void limitRecordsTo(String bytes) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", BROKER.bootstrapServers()))) {
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.INDUSTRY_FACTS);
            AlterConfigOp limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(limit))).all().get();
        }
    }
}
