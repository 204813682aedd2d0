package org.industryfacts.ingest.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.industryfacts.event.ArticleEvent.SourceWithdrawn;
import org.industryfacts.event.Topics;
import org.industryfacts.ingest.api.Http.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(LocalBroker.class)
class SourceResourceTest {

    @TestHTTPResource
    URI base;

    LocalBroker broker;

    @Test
    void aSourceIsWithdrawnInEveryPartition() {
        // given
        String source = "市报/a+b;c=d 100% " + UUID.randomUUID();
        String segment = URLEncoder.encode(source, StandardCharsets.UTF_8).replace("+", "%20");

        // when
        Answer answer = new Http(base).send("DELETE", "/sources/" + segment + "/articles");

        // then
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text("source")).isEqualTo(source);
        ArticleLog log = new ArticleLog(broker);
        List<ConsumerRecord<String, byte[]>> records = log.records(source);
        assertThat(records)
                .extracting(ConsumerRecord::partition)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, Topics.PARTITIONS).boxed().toList());
        assertThat(records)
                .extracting(record -> log.envelope(record).event())
                .containsOnly(new SourceWithdrawn(source));
        assertThat(records)
                .extracting(record -> log.envelope(record).id())
                .containsOnly(log.envelope(records.get(0)).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%20", "a%00b"})
    void aNameThatNoSourceCanHaveIsRefused(String segment) {
        // when
        Answer answer = new Http(base).send("DELETE", "/sources/" + segment + "/articles");

        // then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("/problems/bad-parameter");
    }
}
