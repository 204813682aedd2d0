package org.industryfacts.ingest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.industryfacts.event.Topics;
import org.industryfacts.stack.EmbeddedKafka;

/** A real broker for the tests, which they may stop and start again on the same data and port. */
public final class LocalBroker implements QuarkusTestResourceLifecycleManager {

    static final Duration PUBLISHING_TIMEOUT = Duration.ofSeconds(5);

    private final Path data = newFolder();
    private EmbeddedKafka kafka = EmbeddedKafka.start(data, 0);
    private final String address = kafka.bootstrapServers();

    @Override
    public Map<String, String> start() {
        kafka.createTopics(Topics.all());
        return Map.of(
                "kafka.bootstrap.servers",
                address,
                "ingest.publishing.timeout",
                PUBLISHING_TIMEOUT.toString(),
                "quarkus.http.test-port",
                "0",
                // What the broker says of its own stops and starts.
                "quarkus.log.category.\"kafka\".level",
                "OFF",
                "quarkus.log.category.\"org.apache.kafka\".level",
                "OFF");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(LocalBroker.class));
    }

    @Override
    public void stop() {
        kafka.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(LocalBroker::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    void pause() {
        kafka.close();
    }

    void resume() {
        kafka = EmbeddedKafka.start(data, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("ingest-test-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
