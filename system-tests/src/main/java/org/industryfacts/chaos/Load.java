package org.industryfacts.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;

/**
 * Clients that post articles, correct some and withdraw a few, at a given pace and through whatever happens. Each has
 * articles of its own. What is refused for the moment or gets no answer is sent again until it is accepted.
 */
final class Load implements AutoCloseable {

    private static final Duration LAST_LIMIT = Duration.ofMinutes(2);

    private final AtomicBoolean over;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Void> clients;

    private Load(AtomicBoolean over, List<? extends Runnable> clients) {
        this.over = over;
        this.clients = CompletableFuture.allOf(clients.stream()
                .map(client -> CompletableFuture.runAsync(client, threads))
                .toArray(CompletableFuture[]::new));
    }

    /**
     * Begins to post.
     *
     * @param seed of what is posted; another seed posts other articles
     * @param perSecond how many articles in streams; a few more come one by one
     */
    static Load start(List<String> ingest, Ledger ledger, Waits waits, long seed, double perSecond) {
        IngestClient client = new IngestClient(ingest);
        Pace pace = new Pace(perSecond);
        AtomicBoolean over = new AtomicBoolean();
        BiFunction<String, Integer, Author> author =
                (name, number) -> new Author(name + "-" + seed, ledger, waits, new Random(seed + number));
        return new Load(
                over,
                List.of(
                        new StreamClient(author.apply("stream-1", 0), client, pace, over),
                        new StreamClient(author.apply("stream-2", 1), client, pace, over),
                        new SingleClient(author.apply("single", 2), client, over)));
    }

    /** Has the clients finish what they have begun; when this returns every step that was taken is accepted. */
    void finish() {
        over.set(true);
        clients.orTimeout(LAST_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Whether a client has ended before its time; {@link #finish} says why. */
    boolean hasFailed() {
        return clients.isDone();
    }

    @Override
    public void close() {
        over.set(true);
        threads.shutdownNow();
    }
}
