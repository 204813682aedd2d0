package org.industryfacts.extract;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When the service says how far it is. An instance that said so too early would take articles into its grave. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class AcknowledgementTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Three times as long as it takes until what was acknowledged is committed. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    Broker broker;

    @Inject
    MeterRegistry meters;

    @Test
    void anArticleIsDoneWhenTheBrokerHasTakenWhatFollowsFromItAndNotBefore() throws Exception {
        // given an engine that is done, and a broker that takes nothing of it
        UUID article = UUID.randomUUID();
        try (Log log = new Log(broker.bootstrapServers());
                Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            limitFactsTo(admin, "1");
            long readBefore = read();
            RecordMetadata place = log.write(Samples.record("cause", Samples.article(article, "没有数字的短文。")));
            await().atMost(PATIENCE).until(() -> read() > readBefore);

            // when
            await().during(LONG_ENOUGH)
                    .atMost(LONG_ENOUGH.plusSeconds(1))
                    .until(() -> committed(admin, place) <= place.offset());
            limitFactsTo(admin, String.valueOf(Topics.MAX_RECORD_BYTES));

            // then
            await().atMost(PATIENCE).until(() -> committed(admin, place) > place.offset());
            assertThat(log.read(Topics.INDUSTRY_FACTS, article.toString())).isNotEmpty();
        }
    }

    /** How many articles the engine has read. */
    private long read() {
        return meters.get("engine.time").timer().count();
    }

    /** Where the service would go on in the partition of an article. */
    private static long committed(Admin admin, RecordMetadata place) throws ExecutionException, InterruptedException {
        OffsetAndMetadata committed = admin.listConsumerGroupOffsets("extract-service")
                .partitionsToOffsetAndMetadata()
                .get()
                .get(new TopicPartition(place.topic(), place.partition()));
        return committed == null ? 0 : committed.offset();
    }

    private static void limitFactsTo(Admin admin, String bytes) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.INDUSTRY_FACTS);
        AlterConfigOp limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), OpType.SET);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(limit))).all().get();
    }
}
