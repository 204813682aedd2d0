package org.industryfacts.query.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import io.agroal.api.AgroalDataSource;
import org.apache.kafka.common.TopicPartition;

import org.industryfacts.query.projection.BuildProjector;

/**
 * Reads the log into one build, from where it has come to where it is told. An article's partition has one number in
 * both topics, so that partitions are shared out to workers who do not meet. For one thread.
 */
final class LogReplay implements AutoCloseable {

    private final AgroalDataSource build;
    private final ExecutorService threads;
    private final List<ReplayWorker> workers = new ArrayList<>();

    /**
     * @param from the first offset to read, for each partition
     * @param build is closed with this
     * @param progress is told of records that were applied, from any thread
     */
    LogReplay(
            RebuildSettings settings,
            Map<TopicPartition, Long> from,
            AgroalDataSource build,
            int workers,
            LongConsumer progress) {
        this.build = build;
        this.threads = Executors.newFixedThreadPool(workers);
        BuildProjector projector = new BuildProjector(build);
        for (int i = 0; i < workers; i++) {
            Map<TopicPartition, Long> share = new HashMap<>(from);
            int own = i;
            share.keySet().removeIf(partition -> partition.partition() % workers != own);
            this.workers.add(new ReplayWorker(settings.kafka(), projector, share, progress));
        }
    }

    /**
     * Applies what stands before some offsets; returns when all of it is committed.
     *
     * @throws SQLException where the database does not take it
     */
    void upTo(Map<TopicPartition, Long> ends) throws SQLException {
        List<Future<?>> running = new ArrayList<>();
        for (ReplayWorker worker : workers) {
            running.add(threads.submit(() -> {
                worker.readUpTo(ends);
                return null;
            }));
        }
        for (Future<?> one : running) {
            await(one);
        }
    }

    /** How many records could never be applied. */
    long passedOver() {
        return workers.stream().mapToLong(ReplayWorker::passedOver).sum();
    }

    private static void await(Future<?> running) throws SQLException {
        try {
            running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RebuildException("Interrupted while reading the log");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.forEach(ReplayWorker::close);
        build.close();
    }
}
