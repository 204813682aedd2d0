package org.industryfacts.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A reader that looks at articles while they change, now through one instance, now through another, and remembers what
 * it saw. A thread of its own reads.
 */
final class Sampler implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<String> addresses;
    private final Ledger ledger;
    private final Random random;
    private final List<Sample> samples = new ArrayList<>();
    private final Thread thread = new Thread(this::read, "sampler");
    private volatile boolean closed;

    /**
     * An article as it was seen.
     *
     * @param revision of the text that was there; empty where none was
     * @param facts of it, see {@link FactSet}
     */
    record Sample(String articleId, String state, String revision, FactSet facts) {}

    private Sampler(List<String> query, Ledger ledger, long seed) {
        this.addresses = List.copyOf(query);
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    static Sampler start(List<String> query, Ledger ledger, long seed) {
        Sampler sampler = new Sampler(query, ledger, seed);
        sampler.thread.setDaemon(true);
        sampler.thread.start();
        return sampler;
    }

    /** What it saw so far. */
    List<Sample> samples() {
        synchronized (samples) {
            return List.copyOf(samples);
        }
    }

    private void read() {
        while (!closed) {
            ledger.recent(random).ifPresent(this::look);
            Patience.pause(PAUSE);
        }
    }

    private void look(String articleId) {
        String address = addresses.get(random.nextInt(addresses.size()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/articles/" + articleId))
                .timeout(LIMIT)
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                add(sample(json.readTree(response.body())));
            }
        } catch (IOException e) {
            // The instance is away, or its database: there is nothing to be seen.
            Patience.pause(PAUSE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private static Sample sample(JsonNode article) {
        List<String> facts = new ArrayList<>();
        article.get("facts").forEach(fact -> facts.add(fact.get("factId").asText()));
        return new Sample(
                article.get("articleId").asText(),
                article.get("state").asText(),
                article.path("revision").asText(""),
                FactSet.of(facts));
    }

    private void add(Sample sample) {
        synchronized (samples) {
            samples.add(sample);
        }
    }

    /** Looks no further. */
    void stop() {
        closed = true;
    }

    @Override
    public void close() {
        stop();
    }
}
