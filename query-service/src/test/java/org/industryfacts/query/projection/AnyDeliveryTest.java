package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever way a history is delivered, as far as Kafka allows, the tables end as if each record had come once and in
 * order: batches of any size, any topic and partition ahead of the others, prefixes delivered again, runs of earlier
 * revisions and of the older generation that a producer which was thought dead has written late, whole or torn, and
 * records that failed at first and were redriven.
 */
class AnyDeliveryTest {

    private static final int PAIRS_OF_HISTORIES = 80;
    private static final int HISTORIES_OF_REVISIONS = 40;
    private static final int PARTITIONS = 2;

    /** Changes of a fact that cannot follow one another, and successors that were not asserted when they took over. */
    private static final String CONTRADICTIONS = """
            select 'order of ' || fact_id || ' at ' || position from (
                select fact_id, position, kind, lag(kind) over (partition by fact_id order by position) as before
                from fact_log) as change
            where (kind = 'fact.asserted') = (coalesce(before, 'none') = 'fact.asserted')
            union all
            select 'successor of ' || fact_id || ' at ' || position from fact_log as gone
            where kind = 'fact.superseded' and not exists (
                select from fact_log as heir
                where heir.fact_id = gone.successor_id and heir.kind = 'fact.asserted' and heir.position > gone.position
                    and heir.claim_id = gone.claim_id and heir.article_id = gone.article_id)""";

    private static final String TOLD = """
            select article_id, kind, fact_id, successor_id, at from fact_log order by article_id, position""";

    private final ProjectedTables tables = new ProjectedTables();

    static LongStream seeds() {
        return new Random(20240123).longs(PAIRS_OF_HISTORIES);
    }

    static LongStream seedsOfRevisions() {
        return new Random(20240124).longs(HISTORIES_OF_REVISIONS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTablesEndAsThoseOfThePlainRun(long seed) {
        // given
        Random random = new Random(seed);
        List<History> histories = new ArrayList<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            histories.add(History.ofAnything(random, partition));
        }
        histories.forEach(history -> history.plainRun().forEach(tables::project));
        Map<String, List<String>> plainRun = tables.content();
        tables.empty();

        // when
        deliver(random, histories);

        // then
        assertThat(tables.content()).isEqualTo(plainRun);
        assertThat(tables.database.rows(CONTRADICTIONS)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seedsOfRevisions")
    void whatRevisionsDidToFactsIsToldAsInThePlainRun(long seed) {
        // given
        Random random = new Random(seed);
        History history = History.ofRevisions(random, 0);
        history.plainRun().forEach(tables::project);
        List<String> plainRun = tables.database.rows(TOLD);
        tables.empty();

        // when
        deliver(random, List.of(history));

        // then
        assertThat(tables.database.rows(TOLD)).isEqualTo(plainRun);
    }

    private void deliver(Random random, List<History> histories) {
        List<Consumer> open = new ArrayList<>();
        for (History history : histories) {
            open.add(new Consumer(random, history.articles()));
            open.add(new Consumer(random, history.facts()));
        }
        while (!open.isEmpty()) {
            Consumer next = open.get((int) (open.size() * Math.pow(random.nextDouble(), 2)));
            next.takeBatch().ifPresent(batch -> assertThat(tables.project(batch).rejections())
                    .isEmpty());
            open.removeIf(Consumer::isDone);
        }
    }
}
