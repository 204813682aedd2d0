package org.industryfacts.query.projection;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Origin;
import org.industryfacts.event.Topics;
import org.industryfacts.query.sample.ApiClient;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.ServersResource;
import org.industryfacts.query.sample.TestLog;
import org.industryfacts.query.sample.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TestHTTPResource
    URI service;

    private final UUID article = UUID.randomUUID();

    @Test
    void consumptionWaitsForTheDatabaseAndLosesNothing() {
        // given
        ApiClient api = new ApiClient(service);
        try (TestLog log = new TestLog()) {
            // when
            TestServers.stopPostgreSql();
            Origin origin = log.publish(article, "A", List.of(Facts.metric(article, "A", 1)));
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(api.get("/articles/" + article).status()).isEqualTo(503));
            int ready = api.get("/q/health/ready").status();
            int live = api.get("/q/health/live").status();
            long committed = committed(origin);
            TestServers.startPostgreSql();

            // then
            assertThat(api.awaitArticle(article, "extracted", "A").get("facts")).hasSize(1);
            assertThat(ready).isEqualTo(503);
            assertThat(live).isEqualTo(200);
            assertThat(committed).isLessThanOrEqualTo(origin.offset());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(committed(origin)).isEqualTo(origin.offset() + 1));
        }
    }

    /** The offset that the group would go on from in the partition of a submission. */
    private static long committed(Origin origin) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets("query-service-articles")
                    .partitionsToOffsetAndMetadata()
                    .get();
            OffsetAndMetadata offset = offsets.get(new TopicPartition(Topics.ARTICLES, origin.partition()));
            return offset == null ? 0 : offset.offset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
