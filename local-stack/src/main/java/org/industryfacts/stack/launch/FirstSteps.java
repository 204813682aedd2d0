package org.industryfacts.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.industryfacts.fact.Fact;
import org.industryfacts.stack.Ports;
import org.industryfacts.stack.StackException;

/**
 * What a newcomer sees once everything is ready: where things are, a command to try, facts from the sample articles.
 */
final class FirstSteps {

    private static final int ROWS = 15;
    private static final Duration FIRST_LIMIT = Duration.ofSeconds(30);
    private static final Duration QUIET_LIMIT = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(100);

    private final StackOptions options;
    private final Progress progress;
    private final Path posted;
    private final HttpClient http;

    /** @param posted where the sample articles that have been posted are noted */
    FirstSteps(StackOptions options, Progress progress, Path posted, HttpClient http) {
        this.options = options;
        this.progress = progress;
        this.posted = posted;
        this.http = http;
    }

    /** @throws StackException where a service refuses what it is asked */
    void show() throws IOException, InterruptedException {
        showAddresses();
        int newlyPosted = postSamples();
        if (newlyPosted > 0) {
            progress.step(newlyPosted + " sample articles posted");
        }
        showFacts(newlyPosted > 0 ? FIRST_LIMIT : QUIET_LIMIT);
    }

    private void showAddresses() {
        String read = address(options.ports().query());
        progress.line("");
        progress.line("  Read      " + read + "/");
        progress.line("  Post      " + address(options.ports().ingest()) + "/articles");
        progress.line("  Extract   " + address(options.ports().extract()) + "/extract?explain=true");
        progress.line("  Logs      " + options.data().resolve("logs"));
        progress.line("  Try       curl -s '" + read + "/facts?limit=3'");
        progress.line("");
    }

    private int postSamples() throws IOException, InterruptedException {
        if (!options.samples()) {
            return 0;
        }
        URI articles = URI.create(address(options.ports().ingest()) + "/articles");
        return new SampleArticles(options.home().resolve("samples"), posted).post(http, articles);
    }

    /** Shows facts as they come, until there are enough, or for a while no more. */
    private void showFacts(Duration firstLimit) throws IOException, InterruptedException {
        Facts facts = new Facts(http, URI.create(address(options.ports().query())));
        FactTable table = new FactTable(options.columns());
        Set<UUID> shown = new HashSet<>();
        long end = System.nanoTime() + firstLimit.toNanos();
        while (shown.size() < ROWS && System.nanoTime() < end) {
            for (Fact fact : facts.first(ROWS)) {
                if (shown.size() < ROWS && shown.add(fact.factId())) {
                    show(table, fact, shown.size() == 1);
                    end = System.nanoTime() + QUIET_LIMIT.toNanos();
                }
            }
            Thread.sleep(POLL.toMillis());
        }
        if (shown.isEmpty()) {
            progress.step("There are no facts yet");
        }
    }

    private void show(FactTable table, Fact fact, boolean first) {
        if (first) {
            progress.step("The first fact can be read");
            progress.line("");
            table.header().forEach(progress::line);
        }
        progress.line(table.row(fact));
    }

    private static String address(int port) {
        return "http://" + Ports.HOST + ":" + port;
    }
}
