package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class LogPositionsTest {

    private static final int WRITERS = 4;
    private static final int BATCHES = 40;

    private final ProjectedTables tables = new ProjectedTables();

    @Test
    void aReaderThatFollowsTheLogSkipsNothingWhateverOrderTransactionsCommitIn() throws Exception {
        // given
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();

        // when
        for (int writer = 0; writer < WRITERS; writer++) {
            writing.add(writers.submit(this::write));
        }
        List<Long> read = readWhile(writing);

        // then
        List<Long> written = positionsAfter(0);
        assertThat(written).hasSizeGreaterThan(WRITERS * BATCHES);
        assertThat(read).isEqualTo(written);
        writers.shutdown();
    }

    private void write() {
        for (int batch = 0; batch < BATCHES; batch++) {
            List<Envelope<?>> events = new ArrayList<>();
            UUID article = UUID.randomUUID();
            Origin origin = new Origin(1, 0, batch);
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i <= batch % 7; i++) {
                facts.add(Facts.metric(article, "A", i));
            }
            facts.forEach(fact -> events.add(Events.asserted(fact, origin)));
            events.add(Events.extracted(article, "A", origin, facts));
            tables.facts(events);
        }
    }

    private List<Long> readWhile(List<Future<?>> writing) throws ExecutionException, InterruptedException {
        List<Long> read = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = writing.stream().allMatch(Future::isDone);
            read.addAll(positionsAfter(read.isEmpty() ? 0 : read.get(read.size() - 1)));
        }
        for (Future<?> writer : writing) {
            writer.get();
        }
        return read;
    }

    private List<Long> positionsAfter(long position) {
        return tables
                .database
                .rows("select position from fact_log where position > " + position + " order by position")
                .stream()
                .map(Long::valueOf)
                .toList();
    }
}
