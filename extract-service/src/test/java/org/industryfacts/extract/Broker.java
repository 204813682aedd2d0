package org.industryfacts.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.industryfacts.event.Topics;
import org.industryfacts.stack.EmbeddedKafka;

/** A real broker with the declared topics, which a test may stop and start again as it was. */
public final class Broker implements QuarkusTestResourceLifecycleManager {

    private Path data;
    private EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = EmbeddedKafka.start(data, 0);
        kafka.createTopics(Topics.all());
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Stops it; its data and its address remain. */
    public void halt() {
        kafka.close();
    }

    public void resume() {
        int port =
                Integer.parseInt(bootstrapServers().substring(bootstrapServers().indexOf(':') + 1));
        kafka = EmbeddedKafka.start(data, port);
    }

    @Override
    public void stop() {
        kafka.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Broker.class));
    }
}
