package org.industryfacts.extract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The broker goes away while articles are read, and comes back. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class BrokerOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    Broker broker;

    @Test
    void losesNothingAndRepeatsOnlyWhatIsTheSame() {
        // given
        Set<String> before = write(2000);
        await().atMost(PATIENCE).until(() -> !closed(before).isEmpty());

        // when
        broker.halt();
        broker.resume();

        // then
        Set<String> after = write(50);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(closed(before)).isEqualTo(before));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(closed(after)).isEqualTo(after));
        assertThat(valuesById(before))
                .allSatisfy((id, values) -> assertThat(values).hasSize(1));
    }

    /** Returns the keys of so many new articles. */
    private Set<String> write(int count) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        try (Log log = new Log(broker.bootstrapServers())) {
            log.write(ids.stream()
                    .map(id -> Samples.record("cause-" + id, Samples.article(id, "宁波市有企业3家。")))
                    .toList());
        }
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private Set<String> closed(Set<String> articles) {
        return facts(articles)
                .filter(record -> Samples.header(record.headers(), "ce_type").equals("article.extracted.v1"))
                .map(ConsumerRecord::key)
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> valuesById(Set<String> articles) {
        return facts(articles)
                .collect(Collectors.groupingBy(
                        record -> Samples.header(record.headers(), "ce_id"),
                        Collectors.mapping(
                                record -> new String(record.value(), StandardCharsets.UTF_8), Collectors.toSet())));
    }

    private Stream<ConsumerRecord<String, byte[]>> facts(Set<String> articles) {
        try (Log log = new Log(broker.bootstrapServers())) {
            return log.read(Topics.INDUSTRY_FACTS).stream().filter(record -> articles.contains(record.key()));
        }
    }
}
