package org.industryfacts.query.deadletter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.industryfacts.event.DeadLetter;
import org.industryfacts.query.sample.LogRecords;
import org.industryfacts.query.sample.ServersResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ServersResource.class)
class DeadLetterRepositoryTest {

    @Inject
    DeadLetterRepository letters;

    private final UUID article = UUID.randomUUID();

    @Test
    void instancesThatListAndForgetTheSameLettersNeverWaitForOneAnotherInACircle() {
        // given
        List<Letter> some = IntStream.range(0, 50).mapToObj(this::outdated).toList();
        List<Letter> reversed = new ArrayList<>(some);
        Collections.reverse(reversed);
        CyclicBarrier start = new CyclicBarrier(2);

        // when
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> addAgainAndAgain(some, start));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> addAgainAndAgain(reversed, start));

        // then
        assertThat(CompletableFuture.allOf(one, other)).succeedsWithin(DeadLetterScene.PATIENCE);
    }

    private Letter outdated(int offset) {
        ProducerRecord<String, byte[]> record = DeadLetterScene.submission(article);
        ConsumerRecord<String, byte[]> read = LogRecords.read(record, 4, 3_000_000L + offset);
        return Letter.of(LogRecords.read(DeadLetter.of(read, "reason"), 4, offset));
    }

    private void addAgainAndAgain(List<Letter> some, CyclicBarrier start) {
        for (int round = 0; round < 20; round++) {
            try {
                start.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the other has failed", e);
            }
            // What one lists, which is of long ago, the other forgets.
            letters.add(some, Instant.EPOCH.plusMillis(1));
        }
    }
}
