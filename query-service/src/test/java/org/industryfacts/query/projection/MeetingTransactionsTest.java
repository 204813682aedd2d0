package org.industryfacts.query.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.Envelope;
import org.industryfacts.event.Origin;
import org.industryfacts.fact.Fact;
import org.industryfacts.query.sample.Events;
import org.industryfacts.query.sample.Facts;
import org.industryfacts.query.sample.LogRecords;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Two instances at the same articles, as when a partition has gone to another and the one before has not noticed. */
class MeetingTransactionsTest {

    private static final int ROUNDS = 40;

    private final ProjectedTables tables = new ProjectedTables();
    private final UUID a = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private final UUID b = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    @Test
    void batchesWithWithdrawalsOfSourcesNeverWaitForOneAnotherInACircle() {
        // given
        List<ConsumerRecord<String, byte[]>> first =
                batch(Events.submitted(a, "A", "s"), Events.sourceWithdrawn("s"), Events.submitted(b, "A", "t"));
        List<ConsumerRecord<String, byte[]>> second =
                batch(Events.submitted(b, "A", "t"), Events.sourceWithdrawn("t"), Events.submitted(a, "A", "s"));

        // then
        assertThatCode(() -> project(first, second)).doesNotThrowAnyException();
    }

    @Test
    void articlesAndTheirFactsAreLockedInOneOrder() {
        // given
        Fact ofA = Facts.metric(a, "A", 1);
        Fact ofB = Facts.metric(b, "A", 1);
        Origin origin = new Origin(1, 0, 10);
        List<ConsumerRecord<String, byte[]>> articles =
                batch(Events.submitted(b, "A", "s"), Events.submitted(a, "A", "s"), Events.withdrawn(b));
        List<ConsumerRecord<String, byte[]>> facts = batch(
                Events.asserted(ofB, origin),
                Events.extracted(b, "A", origin, List.of(ofB)),
                Events.asserted(ofA, origin),
                Events.extracted(a, "A", origin, List.of(ofA)));

        // then
        assertThatCode(() -> project(articles, facts)).doesNotThrowAnyException();
    }

    private static List<ConsumerRecord<String, byte[]>> batch(Envelope<?>... events) {
        List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
        Arrays.stream(events).forEach(event -> batch.add(LogRecords.at(0, 10 + batch.size(), event)));
        return batch;
    }

    /** Has both begin at the same moment, again and again. */
    private void project(List<ConsumerRecord<String, byte[]>> one, List<ConsumerRecord<String, byte[]>> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> project(one, start));
        project(other, start);
        beside.join();
    }

    private void project(List<ConsumerRecord<String, byte[]>> batch, CyclicBarrier start) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                start.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the other has failed", e);
            }
            tables.project(batch);
        }
    }
}
