package org.industryfacts.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever way a history is delivered, as far as Kafka allows, the tables end as if each record had come once and in
 * order: batches of any size, either topic ahead of the other, prefixes delivered again, and runs of earlier revisions
 * that a producer which was thought dead has written late, whole or torn.
 */
class AnyDeliveryTest {

    private static final int HISTORIES = 60;

    static LongStream seeds() {
        return new Random(20240123).longs(HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTablesEndAsThoseOfThePlainRun(long seed) {
        // given
        Random random = new Random(seed);
        History history = History.random(random);
        ProjectedTables tables = new ProjectedTables();
        history.plainRun().forEach(record -> tables.project(List.of(record)));
        Map<String, List<String>> plainRun = tables.content();
        tables.empty();

        // when
        deliver(random, tables, history.articles(), history.factsWithLateRuns(random));

        // then
        assertThat(tables.content()).isEqualTo(plainRun);
    }

    private static void deliver(
            Random random,
            ProjectedTables tables,
            List<ConsumerRecord<String, byte[]>> articles,
            List<ConsumerRecord<String, byte[]>> facts) {
        Consumer ofArticles = new Consumer(random, articles);
        Consumer ofFacts = new Consumer(random, facts);
        int lead = 1 + random.nextInt(9);
        while (!ofArticles.isDone() || !ofFacts.isDone()) {
            Consumer next = random.nextInt(10) < lead ? ofArticles : ofFacts;
            next.takeBatch().ifPresent(batch -> assertThat(tables.project(batch).rejections())
                    .isEmpty());
        }
    }
}
