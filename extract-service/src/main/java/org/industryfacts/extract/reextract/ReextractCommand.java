package org.industryfacts.extract.reextract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.KafkaException;

import org.industryfacts.extract.EngineFactReader;
import org.industryfacts.extract.FactReader;

/**
 * The command line: {@code ReextractCommand [--promote|--discard]}, told by its environment where the broker is, as the
 * service is. Exit codes: 0 done, 1 not, and it is said why, 2 wrong usage.
 */
public final class ReextractCommand {

    private static final String PROMOTE = "--promote";
    private static final String DISCARD = "--discard";
    private static final String KAFKA = "KAFKA_";
    private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

    private ReextractCommand() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.size() > 1 || !List.of(PROMOTE, DISCARD).containsAll(given)) {
            System.err.println("Usage: reextract [--promote|--discard]");
            System.exit(2);
        }
        // The clients tell all their settings at start.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(given.isEmpty() ? "" : given.get(0)) ? 0 : 1);
    }

    private static boolean run(String option) {
        Clock clock = Clock.systemUTC();
        Instant began = clock.instant();
        FactReader reader = new EngineFactReader(new SimpleMeterRegistry());
        try (Reextraction reextraction = new Reextraction(
                kafka(System.getenv()),
                EngineFingerprint.of(reader.version()),
                reader,
                line -> print(Duration.between(began, clock.instant()), line))) {
            switch (option) {
                case PROMOTE -> reextraction.promote();
                case DISCARD -> reextraction.discard();
                default -> reextraction.compare();
            }
            return true;
        } catch (RefusedException | KafkaException e) {
            print(Duration.between(began, clock.instant()), e.getMessage());
            return false;
        }
    }

    private static void print(Duration since, String line) {
        System.out.printf(Locale.ROOT, "%7.1f s  %s%n", since.toMillis() / 1000.0, line);
    }

    /** The same names and defaults as the service's. */
    private static Map<String, Object> kafka(Map<String, String> environment) {
        Map<String, Object> kafka = new HashMap<>();
        kafka.put(BOOTSTRAP_SERVERS, serviceProperties().getProperty("kafka." + BOOTSTRAP_SERVERS));
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                kafka.put(
                        name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return kafka;
    }

    private static Properties serviceProperties() {
        Properties properties = new Properties();
        try (InputStream in = ReextractCommand.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
