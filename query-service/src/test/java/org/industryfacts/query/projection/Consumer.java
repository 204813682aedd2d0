package org.industryfacts.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads one partition in batches of any size; now and then it loses its place and goes back. */
final class Consumer {

    private static final int LARGEST_BATCH = 12;

    private final Random random;
    private final List<ConsumerRecord<String, byte[]>> log;
    private int position;
    private int relapses = 4;

    Consumer(Random random, List<ConsumerRecord<String, byte[]>> log) {
        this.random = random;
        this.log = log;
    }

    boolean isDone() {
        return position == log.size();
    }

    Optional<List<ConsumerRecord<String, byte[]>>> takeBatch() {
        if (relapses > 0 && random.nextInt(6) == 0) {
            relapses--;
            position = random.nextInt(position + 1);
        }
        int end = Math.min(log.size(), position + 1 + random.nextInt(LARGEST_BATCH));
        List<ConsumerRecord<String, byte[]>> batch = log.subList(position, end);
        position = end;
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch);
    }
}
